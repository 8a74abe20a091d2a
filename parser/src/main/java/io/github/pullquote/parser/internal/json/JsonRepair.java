package io.github.pullquote.parser.internal.json;

import io.github.pullquote.core.internal.WhiteSpace;

/** Mends the commonest fault of JSON written by hand: quotation marks in a string that are not escaped. */
final class JsonRepair {
    private static final String AFTER_STRING = ",:}]";

    private JsonRepair() {}

    /** Returns the text with each quotation mark escaped that can neither open nor close a string. */
    static String escapeInnerQuotes(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inside && c == '\\' && i + 1 < text.length()) {
                out.append(c);
                c = text.charAt(++i);
            } else if (c == '"' && inside && !closes(text, i + 1)) {
                out.append('\\');
            } else if (c == '"') {
                inside = !inside;
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Looks a few characters ahead only, so that the whole stays linear. */
    private static boolean closes(String text, int from) {
        int limit = Math.min(text.length(), from + 200);
        for (int i = from; i < limit; i++) {
            if (!WhiteSpace.isWhite(text.charAt(i))) {
                return AFTER_STRING.indexOf(text.charAt(i)) >= 0;
            }
        }
        return true;
    }
}
