package io.github.pullquote.parser.internal.page;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;

/** Reads inline styles, as far as they tell what is visible. */
final class Styles {
    private static final CharMatcher WHITE = CharMatcher.whitespace();

    private Styles() {}

    /** Returns whether the style says {@code display:none} or {@code visibility:hidden}. */
    static boolean hides(String style) {
        String bare = Ascii.toLowerCase(WHITE.removeFrom(style));
        return declares(bare, "display:none") || declares(bare, "visibility:hidden");
    }

    private static boolean declares(String style, String declaration) {
        for (int at = style.indexOf(declaration); at >= 0; at = style.indexOf(declaration, at + 1)) {
            if (at == 0 || style.charAt(at - 1) == ';') {
                return true;
            }
        }
        return false;
    }
}
