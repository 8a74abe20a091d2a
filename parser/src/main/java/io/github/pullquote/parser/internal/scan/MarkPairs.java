package io.github.pullquote.parser.internal.scan;

import com.google.common.collect.ImmutableMap;

/**
 * Which marks close which. Straight marks close curly ones and the other way round, because texts mix them; {@code “}
 * closes {@code „} (German) and, in the place of a closing mark, another {@code “} (a frequent slip); {@code ”} and
 * {@code »} may open what they close (Swedish, Finnish; Danish, German books).
 */
final class MarkPairs {
    /** Stands for a double mark that is typed as two apostrophes or grave accents. */
    static final char TYPED = '″';

    private static final ImmutableMap<Character, String> CLOSERS = ImmutableMap.<Character, String>builder()
            .put('"', "\"”")
            .put('“', "”\"“")
            .put('”', "”")
            .put('„', "“”\"")
            .put('‟', "”\"")
            .put('«', "»")
            .put('»', "«»")
            .put('‹', "›")
            .put('›', "‹")
            .put('「', "」")
            .put('『', "』")
            .put('〝', "〞〟")
            .put('‘', "’'")
            .put('‛', "’")
            .put('‚', "‘’")
            .put('\'', "'’")
            .put(TYPED, "″")
            .buildOrThrow();
    private static final String ALWAYS_OPEN = "„‟「『〝";
    private static final String ALWAYS_CLOSE = "」』〞〟";
    private static final String SINGLE = "‘’'‚‛";
    private static final String ALL = "\"“”„‟«»‹›「」『』〝〞〟" + SINGLE;

    private MarkPairs() {}

    static boolean isMark(char c) {
        return ALL.indexOf(c) >= 0;
    }

    static boolean isSingle(char c) {
        return SINGLE.indexOf(c) >= 0;
    }

    static boolean alwaysOpens(char c) {
        return ALWAYS_OPEN.indexOf(c) >= 0;
    }

    static boolean alwaysCloses(char c) {
        return ALWAYS_CLOSE.indexOf(c) >= 0;
    }

    static boolean closes(char opener, char closer) {
        String closers = CLOSERS.get(opener);
        return closers != null && closers.indexOf(closer) >= 0;
    }

    static boolean opens(char c) {
        return CLOSERS.containsKey(c);
    }
}
