package io.github.pullquote.core.export;

/**
 * Text as every form can hold it: what XML 1.0 allows (section 2.2), which is what HTML, Markdown and tables show. Control
 * characters but tab, LF and CR, halves of surrogate pairs, U+FFFE and U+FFFF become the replacement character U+FFFD,
 * code unit for code unit, so that places stay.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
 */
final class Printable {
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    static String of(String text) {
        int odd = nextOdd(text, 0);
        if (odd == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        while (odd < text.length()) {
            out.setCharAt(odd, REPLACEMENT);
            odd = nextOdd(text, odd + 1);
        }
        return out.toString();
    }

    private static int nextOdd(String text, int from) {
        int i = from;
        while (i < text.length() && isAllowed(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static boolean isAllowed(int codePoint) {
        if (codePoint < ' ') {
            return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        }
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return !half && codePoint != 0xFFFE && codePoint != 0xFFFF;
    }
}
