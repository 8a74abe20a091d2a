package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import java.util.Optional;

/** The nouns of a language that say what somebody is: "senator", "spokeswoman", "mother". Made once for a language. */
public final class RoleNouns {
    private final Table nouns;
    private final Table generic;
    private final ImmutableSet<String> plurals;

    /** Reads the lists of a language. */
    public RoleNouns(Lexicon lexicon) {
        nouns = lexicon.table("role-nouns");
        generic = lexicon.table("generic-nouns");
        plurals = nouns.keys().stream()
                .flatMap(singular -> nouns.column(singular, 1).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns whether the noun, in lower case, is listed in the singular. */
    boolean contains(String noun) {
        return nouns.contains(noun);
    }

    /** Returns whether the noun tells a role, rather than any person ("woman", "guest"). */
    boolean isRole(String noun) {
        return nouns.contains(noun) && !generic.contains(noun);
    }

    /** Returns whether the noun is the plural of a role and the singular of none. */
    boolean isPlural(String noun) {
        return plurals.contains(noun) && !nouns.contains(noun);
    }

    /** Returns the gender that the noun tells; empty when it tells none. */
    Optional<Gender> gender(String noun) {
        return nouns.column(noun, 2).filter(letter -> !"-".equals(letter)).map(Gender::of);
    }
}
