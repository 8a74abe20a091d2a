package io.github.pullquote.core;

import com.google.common.primitives.ImmutableIntArray;
import io.github.pullquote.core.internal.WhiteSpace;
import java.util.stream.IntStream;

/** Finds where lines begin: after each line end, CR LF counting as one. */
final class LineStarts {
    private LineStarts() {}

    static ImmutableIntArray of(String text) {
        IntStream after = IntStream.range(0, text.length())
                .filter(i -> WhiteSpace.isLineEnd(text.charAt(i)) && !isFirstOfPair(text, i))
                .map(i -> i + 1);
        return ImmutableIntArray.copyOf(IntStream.concat(IntStream.of(0), after));
    }

    private static boolean isFirstOfPair(String text, int i) {
        return text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    }

    /** Returns the position of an offset that is not negative, by bisection. */
    static Position position(ImmutableIntArray lineStarts, int offset) {
        int line = 0;
        int end = lineStarts.length();
        while (line + 1 < end) {
            int middle = (line + end) >>> 1;
            if (lineStarts.get(middle) <= offset) {
                line = middle;
            } else {
                end = middle;
            }
        }
        return new Position(line + 1, offset - lineStarts.get(line) + 1);
    }
}
