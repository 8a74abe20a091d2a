package io.github.pullquote.parser.internal.decode;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.internal.WhiteSpace;

/**
 * Tells binary data from text: by the signatures of common file formats, or by control characters that make up more
 * than a twentieth of the first 4,096 characters, eight at least.
 */
final class BinarySniffer {
    /** First bytes of PDF, ZIP, GIF, PNG, JPEG, gzip, bzip2, RAR, 7z, ELF, Java classes and old Office files, a character a byte. */
    private static final ImmutableList<String> SIGNATURES = ImmutableList.of(
            "%PDF-",
            "PK\u0003\u0004",
            "GIF8",
            "\u0089PNG",
            "\u00FF\u00D8\u00FF",
            "\u001F\u008B\u0008",
            "BZh9",
            "Rar!\u001A",
            "7z\u00BC\u00AF'\u001C",
            "\u007FELF",
            "\u00CA\u00FE\u00BA\u00BE",
            "\u00D0\u00CF\u0011\u00E0");

    private static final int SAMPLE = 4_096;
    private static final int FEW = 8;
    private static final int SHARE = 20;
    private static final char DELETE = '\u007F';

    private BinarySniffer() {}

    static boolean hasSignature(byte[] bytes) {
        return SIGNATURES.stream().anyMatch(signature -> startsWith(bytes, signature));
    }

    static boolean isBinary(String text) {
        int length = Math.min(text.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (isControl(text.charAt(i)) && !WhiteSpace.isWhite(text.charAt(i))) {
                controls++;
            }
        }
        return controls >= FEW && controls * SHARE > length;
    }

    /** Those from U+0080 on are signs of text that was read in the wrong character set. */
    private static boolean isControl(char c) {
        return c < ' ' || c == DELETE;
    }

    private static boolean startsWith(byte[] bytes, String signature) {
        for (int i = 0; i < signature.length(); i++) {
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
