package io.github.pullquote.parser.internal.decode;

import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import java.util.function.IntPredicate;

/** Where reading stops in a text that is too long. */
final class ReadingLimit {
    private ReadingLimit() {}

    /**
     * Returns how much to read: all of it when it fits or only white space lies beyond the limit, else up to the last
     * line end, or failing that white space, in the last quarter before the limit, else up to the limit. Never between
     * the halves of a surrogate pair.
     */
    static int cut(String text, int limit) {
        if (text.length() <= limit
                || WhiteSpace.trim(text, new Span(limit, text.length())).isEmpty()) {
            return text.length();
        }
        int lineEnd = last(limit, i -> WhiteSpace.isLineEnd(text.charAt(i)));
        if (lineEnd > 0) {
            return lineEnd;
        }
        int white = last(limit, i -> WhiteSpace.isWhite(text.charAt(i)));
        if (white > 0) {
            return white;
        }
        boolean splits =
                Character.isHighSurrogate(text.charAt(limit - 1)) && Character.isLowSurrogate(text.charAt(limit));
        return splits ? limit - 1 : limit;
    }

    private static int last(int limit, IntPredicate test) {
        int i = limit;
        while (i > limit - limit / 4 && !test.test(i)) {
            i--;
        }
        return i > limit - limit / 4 ? i : 0;
    }
}
