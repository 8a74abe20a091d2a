package io.github.pullquote.parser.internal.plaintext;

import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.Arrays;
import java.util.List;

/**
 * Tells whether the lines of a text were broken to fit a width, and which of its line ends are such breaks.
 *
 * <p>A line end was forced by the width when the first word of the next line would not have fitted. A text is
 * hard-wrapped when most ends of its longer lines are forced, few of those come after a full stop, and some of them
 * before a small letter.
 */
final class HardWrap {
    private static final int NARROWEST = 30;
    private static final int WIDEST = 130;
    private static final int FEWEST_BREAKS = 2;
    private static final double FORCED_SHARE = 0.75;
    private static final double SENTENCE_SHARE = 0.5;
    private static final double SMALL_LETTER_SHARE = 0.25;
    private static final double WIDTH_QUANTILE = 0.95;
    /** Shorter lines end for other reasons: last lines of paragraphs, bylines, lists. */
    private static final double LONG_LINE = 0.6;
    /** Longer words are broken anyway, and scripts without spaces have no words. */
    private static final int LONGEST_WORD = 25;

    private final String text;
    private final int width;

    private HardWrap(String text, int width) {
        this.text = text;
        this.width = width;
    }

    /** Measures the lines of a text. */
    static HardWrap of(String text, List<TextLine> lines, Watch watch) {
        HardWrap wrap = new HardWrap(text, width(lines));
        return wrap.isPlausible(lines, watch) ? wrap : new HardWrap(text, Integer.MAX_VALUE);
    }

    /** Returns whether the end of the line is only there because of the width. */
    boolean joins(TextLine line, TextLine next) {
        return width != Integer.MAX_VALUE
                && adjoins(next)
                && next.indent() <= line.indent() + 1
                && isForced(line, next)
                && !isItem(next);
    }

    private static int width(List<TextLine> lines) {
        int[] lengths = new int[lines.size()];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (adjoins(lines.get(i))) {
                lengths[count++] = lines.get(i - 1).length();
            }
        }
        Arrays.sort(lengths, 0, count);
        return count == 0 ? 0 : lengths[(int) Math.ceil((count - 1) * WIDTH_QUANTILE)];
    }

    private boolean isPlausible(List<TextLine> lines, Watch watch) {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int breaks = 0;
        int forced = 0;
        int afterSentence = 0;
        int beforeSmall = 0;
        for (int i = 1; i < lines.size(); i++) {
            watch.step();
            TextLine line = lines.get(i - 1);
            TextLine next = lines.get(i);
            if (adjoins(next) && line.length() >= width * LONG_LINE && !isItem(next)) {
                breaks++;
                if (isForced(line, next)) {
                    forced++;
                    afterSentence += endsSentence(line) ? 1 : 0;
                    beforeSmall += Character.isLowerCase(text.charAt(next.start())) ? 1 : 0;
                }
            }
        }
        return forced >= FEWEST_BREAKS
                && forced >= breaks * FORCED_SHARE
                && afterSentence <= forced * SENTENCE_SHARE
                && beforeSmall >= forced * SMALL_LETTER_SHARE;
    }

    private static boolean adjoins(TextLine line) {
        return line.blankLinesBefore() == 0;
    }

    private boolean isItem(TextLine line) {
        return Bullets.opens(text, new Span(line.start(), line.end()));
    }

    private boolean isForced(TextLine line, TextLine next) {
        return line.length() + 1 + firstWordLength(next) > width;
    }

    private int firstWordLength(TextLine line) {
        int i = line.start();
        while (i < line.end() && i - line.start() < LONGEST_WORD && !WhiteSpace.isWhite(text.charAt(i))) {
            i++;
        }
        return i - line.start();
    }

    private boolean endsSentence(TextLine line) {
        char last = text.charAt(line.end() - 1);
        char before = line.length() > 1 ? text.charAt(line.end() - 2) : ' ';
        return isTerminal(last) || (!Character.isLetterOrDigit(last) && isTerminal(before));
    }

    private static boolean isTerminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
    }
}
