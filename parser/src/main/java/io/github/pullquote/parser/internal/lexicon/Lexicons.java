package io.github.pullquote.parser.internal.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;

/** The lexicons of all languages. Immutable but for lists that are read when first asked for; thread-safe. */
public final class Lexicons {
    /** The languages that have word lists of speech. */
    public static final ImmutableList<String> LANGUAGES = ImmutableList.of("en", "de", "fr");

    /** Stands for each language without lists. */
    private static final String OTHER = "other";

    private static final String ANY = "any";

    private final Lexicon any = Lexicon.of(ANY);
    private final ImmutableMap<String, Lexicon> byLanguage = byLanguage(any);

    private static ImmutableMap<String, Lexicon> byLanguage(Lexicon any) {
        ImmutableSet<String> languages = ImmutableSet.<String>builder()
                .addAll(LANGUAGES)
                .addAll(any.table(WordListName.BYLINE_LANGUAGES).keys())
                .add(OTHER)
                .build();
        return languages.stream().collect(ImmutableMap.toImmutableMap(language -> language, Lexicon::of));
    }

    /**
     * Returns the lists of a language, given by its BCP 47 tag; all languages without lists share a lexicon of none.
     */
    public Lexicon language(String tag) {
        return Objects.requireNonNull(byLanguage.get(listed(tag)));
    }

    /** Returns the language of a BCP 47 tag, or what stands for every language without lists: so there are few. */
    public String listed(String tag) {
        int dash = tag.indexOf('-');
        String language = dash < 0 ? tag : tag.substring(0, dash);
        return byLanguage.containsKey(language) ? language : OTHER;
    }

    /** Returns the lists that are the same in all languages. */
    public Lexicon any() {
        return any;
    }
}
