package io.github.pullquote.parser.internal.page;

import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import java.util.List;

/** A line that is being written, or several, with the numbers of its letters. Not thread-safe. */
final class Line {
    private final int start;
    private int letters;
    private int linked;
    private int bold;
    private int italic;

    Line(int start) {
        this.start = start;
    }

    /** Returns lines that follow each other as one. */
    static Line sum(List<Line> lines) {
        Line sum = new Line(lines.get(0).start);
        for (Line each : lines) {
            sum.letters += each.letters;
            sum.linked += each.linked;
            sum.bold += each.bold;
            sum.italic += each.italic;
        }
        return sum;
    }

    /** Counts a letter. */
    void count(boolean inLink, boolean inBold, boolean inItalics) {
        letters++;
        linked += inLink ? 1 : 0;
        bold += inBold ? 1 : 0;
        italic += inItalics ? 1 : 0;
    }

    /** Returns whether both lines are all in bold or neither is, and the same of italics. */
    boolean isSetLike(Line other) {
        return (bold == letters) == (other.bold == other.letters)
                && (italic == letters) == (other.italic == other.letters);
    }

    /** Returns whether all of the line is in bold type. */
    boolean isBold() {
        return letters > 0 && bold == letters;
    }

    int start() {
        return start;
    }

    int letters() {
        return letters;
    }

    int linked() {
        return linked;
    }

    int bold() {
        return bold;
    }

    int italic() {
        return italic;
    }

    /** Returns where the line stands, if it ends before that offset. */
    Span span(int end, CharSequence text) {
        return WhiteSpace.trim(text, new Span(start, end));
    }
}
