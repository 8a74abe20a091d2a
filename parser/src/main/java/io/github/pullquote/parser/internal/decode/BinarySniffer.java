package io.github.pullquote.parser.internal.decode;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import io.github.pullquote.core.internal.WhiteSpace;

/**
 * Tells binary data from text: by the signatures of common file formats, or by control characters that make up more
 * than a twentieth of the first 4,096 characters, eight at least.
 */
final class BinarySniffer {
    /** First bytes of PDF, ZIP, GIF, PNG, JPEG, gzip, bzip2, RAR, 7z, ELF, Java classes and old Office files. */
    private static final ImmutableList<byte[]> SIGNATURES = ImmutableList.of(
                    "255044462D",
                    "504B0304",
                    "47494638",
                    "89504E47",
                    "FFD8FF",
                    "1F8B08",
                    "425A6839",
                    "526172211A",
                    "377ABCAF271C",
                    "7F454C46",
                    "CAFEBABE",
                    "D0CF11E0")
            .stream()
            .map(BaseEncoding.base16()::decode)
            .collect(ImmutableList.toImmutableList());

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

    private static boolean startsWith(byte[] bytes, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || bytes[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
