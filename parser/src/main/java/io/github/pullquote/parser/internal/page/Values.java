package io.github.pullquote.parser.internal.page;

import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.decode.EndSign;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Cleans the values that attributes and scripts hold. */
public final class Values {
    private Values() {}

    /**
     * Returns the value without white space at its edges, its HTML character references decoded, also twice encoded
     * ones.
     */
    public static String clean(String raw) {
        String once = unescape(raw);
        String value = once.equals(raw) ? raw : unescape(once);
        return trim(value);
    }

    /** Returns the value as one line of text: tags gone, each run of white space a space. */
    public static String line(String value) {
        String text = value.indexOf('<') >= 0 && value.indexOf('>') > 0
                ? Jsoup.parseBodyFragment(EndSign.replaced(value)).text()
                : value;
        return collapse(text);
    }

    /** Returns the text with each run of white space as one space, and none at its edges. */
    public static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!WhiteSpace.isWhite(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return trim(out.toString());
    }

    public static String trim(String text) {
        Span span = WhiteSpace.trim(text, new Span(0, text.length()));
        return text.substring(span.start(), span.end());
    }

    private static String unescape(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(EndSign.replaced(text), true);
    }
}
