package io.github.pullquote.parser.internal.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import java.util.List;

/** Parts a question in bold from its answer, when a single line break stands between them in one block. */
final class QuestionSplitter {
    private static final String QUESTION_MARKS = "?？";

    private QuestionSplitter() {}

    /** Returns the question and the answer, each with its lines joined; all lines joined when there is no question. */
    static List<Line> part(List<Line> lines, CharSequence text) {
        int bold = 0;
        while (bold < lines.size() && lines.get(bold).isBold()) {
            bold++;
        }
        return bold > 0
                        && bold < lines.size()
                        && asks(text, lines.get(bold - 1).span(lines.get(bold).start(), text))
                ? ImmutableList.of(Line.sum(lines.subList(0, bold)), Line.sum(lines.subList(bold, lines.size())))
                : ImmutableList.of(Line.sum(lines));
    }

    private static boolean asks(CharSequence text, Span line) {
        return !line.isEmpty() && QUESTION_MARKS.indexOf(text.charAt(line.end() - 1)) >= 0;
    }
}
