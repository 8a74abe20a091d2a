package io.github.pullquote.parser.internal.scan;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.text.CharSet;

/**
 * Which marks close which. Straight marks close curly ones and the other way round, because texts mix them; {@code “}
 * closes {@code „} and a straight mark (German) and, in the place of a closing mark, another {@code “} (a frequent slip);
 * {@code ”} and
 * {@code »} may open what they close (Swedish, Finnish) or what their mirror image closes (Danish, German books).
 */
final class MarkPairs {
    /** Stands for a double mark that is typed as two apostrophes or grave accents. */
    static final char TYPED = '″';

    /** Stands for an opening double mark that is typed as two commas. */
    static final char LOW = '⹂';

    private static final String ALWAYS_OPEN = "„‟「『〝";
    private static final String ALWAYS_CLOSE = "」』〞〟";
    private static final String SINGLE = "‘’'‚‛";
    private static final CharSet SINGLES = new CharSet(SINGLE);
    private static final CharSet ALL = new CharSet("\"“”„‟«»‹›「」『』〝〞〟" + SINGLE);
    /** What a double mark may be typed with, too. */
    private static final CharSet LOOKED_AT = new CharSet("`,\"“”„‟«»‹›「」『』〝〞〟" + SINGLE);
    /** Marks that may go on in the next paragraph for each other. */
    private static final ImmutableList<String> FAMILIES =
            ImmutableList.of("\"“”„‟", SINGLE, "«»", "‹›", "「」", "『』", "〝〞〟");

    private MarkPairs() {}

    static boolean isMark(char c) {
        return ALL.contains(c);
    }

    /** Returns whether the character is a mark or a part of one; a cheap look that turns nearly all of a text away. */
    static boolean mayBeMark(char c) {
        return LOOKED_AT.contains(c);
    }

    static boolean isSingle(char c) {
        return SINGLES.contains(c);
    }

    static boolean alwaysOpens(char c) {
        return ALWAYS_OPEN.indexOf(c) >= 0;
    }

    static boolean alwaysCloses(char c) {
        return ALWAYS_CLOSE.indexOf(c) >= 0;
    }

    static boolean closes(char opener, char closer) {
        return closers(opener).indexOf(closer) >= 0;
    }

    private static String closers(char opener) {
        return switch (opener) {
            case '"' -> "\"”“";
            case '“' -> "”\"“";
            case '”' -> "”";
            case '„' -> "“”\"";
            case '‟' -> "”\"";
            case '«' -> "»";
            case '»' -> "«»";
            case '‹' -> "›";
            case '›' -> "‹›";
            case '「' -> "」";
            case '『' -> "』";
            case '〝' -> "〞〟";
            case '‘', '\'' -> "’'";
            case '‛' -> "’";
            case '‚' -> "‘’";
            case TYPED, LOW -> "″";
            default -> "";
        };
    }

    /** Returns whether a quotation that one mark opens may be opened again by the other. */
    static boolean areOfOneFamily(char mark, char other) {
        return mark == other
                || FAMILIES.stream().anyMatch(family -> family.indexOf(mark) >= 0 && family.indexOf(other) >= 0);
    }
}
