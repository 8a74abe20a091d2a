package io.github.pullquote.parser.internal.kind;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.text.Chars;

/** Takes a headline apart at the signs that part a label from the rest: colon, bar, and a dash between spaces. */
final class HeadlineParts {
    private static final String EDGES = "?!.\"“”„«»‘’'+";

    private HeadlineParts() {}

    /** Returns the parts in order, without the marks at their edges; empty ones left out. */
    static ImmutableList<String> of(String headline) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        int start = 0;
        for (int i = 0; i <= headline.length(); i++) {
            if (i == headline.length() || isBorder(headline, i)) {
                String part = Chars.strip(headline.substring(start, i), EDGES);
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts.build();
    }

    private static boolean isBorder(String text, int i) {
        char c = text.charAt(i);
        boolean inWord = i > 0 && i + 1 < text.length() && text.charAt(i - 1) != ' ' && text.charAt(i + 1) != ' ';
        return c == '|' || c == '：' || (!inWord && (c == ':' || c == '/' || Chars.isDash(c)));
    }
}
