package io.github.pullquote.parser.seeds;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** What the comparison of texts overlooks: punctuation at the edges, line ends, an article before a name. */
final class Lenient {
    private static final CharMatcher SPACE = CharMatcher.whitespace().or(CharMatcher.anyOf("\u00a0\u202f"));
    private static final CharMatcher EDGE = SPACE.or(CharMatcher.anyOf("\"“”„«»‹›'‘’‚.,"));
    private static final ImmutableSet<String> ARTICLES = ImmutableSet.of(
            "the", "a", "an", "der", "die", "das", "den", "dem", "des", "ein", "eine", "le", "la", "les", "un", "une");
    private static final Splitter WORDS = Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c)))
            .omitEmptyStrings();

    private Lenient() {}

    /** Returns the text with single spaces and without marks, commas and full stops at its edges. */
    static String bare(String text) {
        return EDGE.trimFrom(spaced(text));
    }

    /** Returns the text with each run of white space as one space. */
    static String spaced(String text) {
        return SPACE.trimAndCollapseFrom(text, ' ');
    }

    /** Returns a name or role in lower case without its article. */
    static String named(String name) {
        String spaced = spaced(name).toLowerCase(Locale.ROOT);
        int end = spaced.indexOf(' ');
        return end > 0 && ARTICLES.contains(spaced.substring(0, end)) ? spaced.substring(end + 1) : spaced;
    }

    static ImmutableList<String> words(String text) {
        return ImmutableList.copyOf(WORDS.split(text));
    }
}
