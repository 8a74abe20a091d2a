package io.github.pullquote.core.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.HexFormat;

/**
 * Writes strings so that they survive transport: half of a surrogate pair would be lost in UTF-8, and the line ends
 * beyond ASCII would break JSON lines for tools that split at them. The generator leaves both as they are.
 */
public final class JsonStrings {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private JsonStrings() {}

    /** Writes a string value. */
    public static void write(JsonGenerator generator, String value) throws IOException {
        int fragile = nextFragile(value, 0);
        if (fragile == value.length()) {
            generator.writeString(value);
        } else {
            generator.writeRawValue(quoted(value, fragile));
        }
    }

    private static String quoted(String value, int firstFragile) {
        StringBuilder out = new StringBuilder(value.length() + 16).append('"');
        int from = 0;
        int fragile = firstFragile;
        while (fragile < value.length()) {
            JsonStringEncoder.getInstance().quoteAsString(value.substring(from, fragile), out);
            out.append("\\u").append(HEX.toHexDigits(value.charAt(fragile)));
            from = fragile + 1;
            fragile = nextFragile(value, from);
        }
        JsonStringEncoder.getInstance().quoteAsString(value.substring(from), out);
        return out.append('"').toString();
    }

    private static int nextFragile(String value, int from) {
        int i = from;
        while (i < value.length() && !isFragile(value, i)) {
            i++;
        }
        return i;
    }

    private static boolean isFragile(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(value.charAt(i - 1));
        }
        return c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
