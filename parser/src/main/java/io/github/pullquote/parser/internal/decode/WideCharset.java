package io.github.pullquote.parser.internal.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds bytes of UTF-16 or UTF-32 that begin without a byte order mark: spaces, digits, tags and Latin letters have a
 * byte of zero in each unit, always at the same place of it. Text of one byte a unit has none at all.
 */
final class WideCharset {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    private static final int UNIT = 4;
    private static final int SAMPLE = 4_096;
    /** One of so many units holds such a character even in Chinese, which sets spaces between paragraphs only. */
    private static final int SHARE = 16;

    /** Few characters have the zero at the other place, as the ideographic space and the number one of Chinese have. */
    private static final int RARE = 20;

    private final int[] zeros = new int[UNIT];
    private final int units;

    private WideCharset(byte[] bytes) {
        units = Math.min(bytes.length, SAMPLE) / UNIT;
        for (int i = 0; i < units * UNIT; i++) {
            zeros[i % UNIT] += bytes[i] == 0 ? 1 : 0;
        }
    }

    /** Returns the character set; empty when the bytes are of none of the four. */
    static Optional<Charset> of(byte[] bytes) {
        return bytes.length < UNIT ? Optional.empty() : new WideCharset(bytes).charset();
    }

    private Optional<Charset> charset() {
        if (isFull(0) && isSome(1) && isRare(3)) {
            return Optional.of(UTF_32BE);
        }
        if (isFull(3) && isSome(2) && isRare(0)) {
            return Optional.of(UTF_32LE);
        }
        if (isSome(0) && isSome(2) && isRare(1) && isRare(3)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return isSome(1) && isSome(3) && isRare(0) && isRare(2)
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private boolean isFull(int place) {
        return zeros[place] == units;
    }

    private boolean isSome(int place) {
        return zeros[place] > 0 && zeros[place] * SHARE >= units;
    }

    /** One counts as rare in the shortest text. */
    private boolean isRare(int place) {
        return (zeros[place] - 1) * RARE <= units;
    }
}
