package io.github.pullquote.parser.internal.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;

/** The lexicons of all languages. Immutable but for lists that are read when first asked for; thread-safe. */
public final class Lexicons {
    /** Whose lists come first where those of all languages are read as one. */
    private static final String FIRST = "en";

    /** Stands for each language without lists. */
    private static final String OTHER = "other";

    private final Lexicon any = Lexicon.of(Lexicon.ANY);
    private final ImmutableSet<String> ofSpeech = ImmutableSet.<String>builder()
            .add(FIRST)
            .addAll(any.table(WordListName.SPEECH_LANGUAGES).keys())
            .build();
    private final ImmutableSet<String> all = ImmutableSet.<String>builder()
            .addAll(ofSpeech)
            .addAll(any.table(WordListName.BYLINE_LANGUAGES).keys())
            .build();
    private final ImmutableMap<String, Lexicon> byLanguage = byLanguage(all);

    private static ImmutableMap<String, Lexicon> byLanguage(ImmutableSet<String> languages) {
        ImmutableMap.Builder<String, Lexicon> lexicons = ImmutableMap.builder();
        for (String language : languages) {
            lexicons.put(language, Lexicon.of(language));
        }
        return lexicons.put(OTHER, Lexicon.of(OTHER)).buildOrThrow();
    }

    /** Returns the languages that have word lists of speech, by their two-letter codes, English first. */
    public ImmutableSet<String> ofSpeech() {
        return ofSpeech;
    }

    /** Returns the languages that have word lists of any kind, those with lists of speech first. */
    public ImmutableSet<String> all() {
        return all;
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
