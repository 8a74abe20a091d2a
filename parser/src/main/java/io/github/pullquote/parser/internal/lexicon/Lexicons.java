package io.github.pullquote.parser.internal.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lexicons of all languages. A language without lists of its own has empty ones.
 *
 * <p>Thread-safe.
 */
public final class Lexicons {
    /** The languages that have word lists. */
    public static final ImmutableList<String> LANGUAGES = ImmutableList.of("en", "de", "fr");

    private final Map<String, Lexicon> byLanguage = new ConcurrentHashMap<>();

    /** Returns the lists of a language, given by its BCP 47 tag, of which only the first part counts. */
    public Lexicon language(String tag) {
        int dash = tag.indexOf('-');
        return byLanguage.computeIfAbsent(dash < 0 ? tag : tag.substring(0, dash), Lexicon::of);
    }

    /** Returns the lists that are the same in all languages. */
    public Lexicon any() {
        return language("any");
    }
}
