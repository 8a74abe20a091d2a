package io.github.pullquote.parser.internal.structure.part;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.Locale;

/** Tells words that people say to each other, by questions and by "I" and "you". */
public final class Talk {
    private static final ImmutableSet<String> ME = ImmutableSet.of("me");
    private static final ImmutableSet<String> US = ImmutableSet.of("me", "us");
    private static final ImmutableSet<String> YOU = ImmutableSet.of("you");
    private static final ImmutableSet<String> ANYBODY = ImmutableSet.of("me", "us", "you");
    private static final String OPENERS = "“„«";
    private static final String CLOSERS = "”»";

    private Talk() {}

    /** Returns whether the text asks, or holds "I", "we" or "you". */
    public static boolean isTalk(String text, WordLists words) {
        return asks(text) || holds(text, false, ANYBODY, words);
    }

    /** Returns whether the text holds a question mark. */
    public static boolean asks(String text) {
        return text.indexOf('?') >= 0 || text.indexOf('？') >= 0;
    }

    /** Returns whether the text, but for quoted words, speaks of the one who says it: "I", "my". */
    public static boolean isOfMe(String text, WordLists words) {
        return holds(text, true, ME, words);
    }

    /** Returns whether the text, but for quoted words, speaks of those who say it: "I", "our". */
    public static boolean isOfUs(String text, WordLists words) {
        return holds(text, true, US, words);
    }

    /** Returns whether the text, but for quoted words, speaks to somebody: "you", "your". */
    public static boolean isToYou(String text, WordLists words) {
        return holds(text, true, YOU, words);
    }

    /** What stands in quotation marks is said by somebody else, unless all is said. */
    private static boolean holds(String text, boolean outside, ImmutableSet<String> whom, WordLists words) {
        boolean quoted = false;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (!(outside && quoted) && end > start && is(text.substring(start, end), whom, words)) {
                return true;
            }
            char sign = end < text.length() ? text.charAt(end) : ' ';
            quoted = sign == '"' ? !quoted : OPENERS.indexOf(sign) >= 0 || quoted && CLOSERS.indexOf(sign) < 0;
            start = end + 1;
        }
        return false;
    }

    private static boolean is(String word, ImmutableSet<String> whom, WordLists words) {
        return words.value(WordListName.TALK_WORDS, word.toLowerCase(Locale.ROOT))
                .filter(whom::contains)
                .isPresent();
    }
}
