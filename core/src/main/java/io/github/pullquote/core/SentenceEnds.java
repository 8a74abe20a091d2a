package io.github.pullquote.core;

import com.google.common.base.CharMatcher;
import io.github.pullquote.core.internal.WhiteSpace;

/**
 * Tells ends of sentences from signs alone, as this module knows no words: a full stop, question or exclamation mark with
 * the marks and brackets that close behind it, then white space and no small letter. A stop that may belong to an
 * abbreviation, an initial or an ordinal ends nothing.
 */
final class SentenceEnds {
    private static final CharMatcher STOPS = CharMatcher.anyOf(".!?…。！？｡");

    /** These end a sentence whatever follows, as their scripts put no space. */
    private static final CharMatcher WIDE_STOPS = CharMatcher.anyOf("。！？｡");

    private static final CharMatcher CLOSERS = CharMatcher.anyOf("\"'”’“‘»«›‹」』)]");

    /** "Prof.", "Sept.", "Gov.": longer words that bear a capital are names more often than abbreviations. */
    private static final int LONGEST_ABBREVIATION = 4;

    private SentenceEnds() {}

    /** Returns where the sentence begins that an offset in a block lies in. */
    static int startBefore(String text, Span block, int offset) {
        int start = block.start();
        int end = next(text, block, start);
        while (end < offset) {
            int begin = skipWhite(text, end, block.end());
            start = begin <= offset ? begin : start;
            end = next(text, block, end);
        }
        return start;
    }

    /** Returns where the sentence ends that ends at or after an offset in a block. */
    static int endAfter(String text, Span block, int offset) {
        int end = next(text, block, block.start());
        while (end < offset) {
            end = next(text, block, end);
        }
        return end;
    }

    /** Returns the first end of a sentence after an offset, the end of the block at last. */
    private static int next(String text, Span block, int from) {
        int i = from;
        while (i < block.end()) {
            int stop = i++;
            if (STOPS.matches(text.charAt(stop))) {
                while (i < block.end() && (STOPS.matches(text.charAt(i)) || CLOSERS.matches(text.charAt(i)))) {
                    i++;
                }
                if (isEnd(text, block, stop, i)) {
                    return i;
                }
            }
        }
        return block.end();
    }

    private static boolean isEnd(String text, Span block, int stop, int end) {
        if (end == block.end() || WIDE_STOPS.matches(text.charAt(stop))) {
            return true;
        }
        int next = skipWhite(text, end, block.end());
        boolean parted = next > end && !(next < block.end() && Character.isLowerCase(text.codePointAt(next)));
        return parted && !(text.charAt(stop) == '.' && end == stop + 1 && isAbbreviation(text, block, stop));
    }

    /**
     * Whether the word before a full stop may be short for another: a short one with a capital, number or stop in it.
     */
    private static boolean isAbbreviation(String text, Span block, int stop) {
        int start = stop;
        while (start > block.start()
                && stop - start <= LONGEST_ABBREVIATION
                && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int length = stop - start;
        if (length == 0 || length > LONGEST_ABBREVIATION) {
            return false;
        }
        boolean dotted = start > block.start() && text.charAt(start - 1) == '.';
        return length == 1 || dotted || !Character.isLowerCase(text.charAt(start));
    }

    private static int skipWhite(String text, int from, int end) {
        int i = from;
        while (i < end && WhiteSpace.isWhite(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
