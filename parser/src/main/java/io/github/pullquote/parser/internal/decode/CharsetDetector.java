package io.github.pullquote.parser.internal.decode;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.Charset;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the character set of bytes that say nothing of it and are not UTF-8. Sets of several bytes a character are told
 * by juniversalchardet; those of one byte, most of which it does not tell apart, by {@link Alphabet}.
 */
final class CharsetDetector {
    /** What the library tells well; its word on others counts for nothing. */
    private static final ImmutableSet<String> TOLD = ImmutableSet.of(
            "big5",
            "euc-jp",
            "euc-kr",
            "euc-tw",
            "gb18030",
            "gbk",
            "gb2312",
            "iso-2022-cn",
            "iso-2022-jp",
            "iso-2022-kr",
            "shift_jis");
    /** Fewer bytes above ASCII tell nothing. */
    private static final int FEWEST = 8;
    /** More of the content tells no more. */
    private static final int SAMPLE = 1 << 18;

    private CharsetDetector() {}

    /** Returns the character set; empty when the bytes do not tell. */
    static Optional<Charset> detect(byte[] bytes) {
        int start = firstHigh(bytes);
        int length = Math.min(bytes.length - start, SAMPLE);
        if (high(bytes, start, length) < FEWEST) {
            return Optional.empty();
        }
        return told(bytes, start, length).or(() -> Alphabet.detect(bytes, start, length));
    }

    private static Optional<Charset> told(byte[] bytes, int start, int length) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, start, length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .map(Ascii::toLowerCase)
                .filter(TOLD::contains)
                .flatMap(CharsetLabel::read);
    }

    private static int firstHigh(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private static int high(byte[] bytes, int start, int length) {
        int high = 0;
        for (int i = start; i < start + length; i++) {
            high += bytes[i] < 0 ? 1 : 0;
        }
        return high;
    }
}
