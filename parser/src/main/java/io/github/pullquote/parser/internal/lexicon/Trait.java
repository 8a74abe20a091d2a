package io.github.pullquote.parser.internal.lexicon;

import java.util.Locale;

/** How a language builds its sentences, where languages differ; its list {@code language-traits} says which it has. */
public enum Trait {
    /** A dash opens the items of lists, and speech only among neighbours that open so too. */
    DASH_LISTS;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the name in the list. */
    String word() {
        return word;
    }
}
