package io.github.pullquote.parser.internal.resolve.name;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What an article tells of the words of its names. Immutable.
 *
 * @param isInSmall whether a word, in lower case, stands without a capital somewhere
 * @param alone the words that stand somewhere as a name of their own, without article
 */
public record NameEvidence(Predicate<String> isInSmall, ImmutableSet<String> alone) {
    /** Reads the names of an article. */
    public static NameEvidence of(TaggedText words, List<NameRun> runs) {
        ImmutableSet.Builder<String> alone = ImmutableSet.builder();
        for (NameRun run : runs) {
            if (run.parts().size() == 1 && words.tag(run.first() - 1) != Tag.DETERMINER) {
                alone.add(run.last());
            }
        }
        return new NameEvidence(words::hasInSmall, alone.build());
    }

    /** Returns whether a word of a name is a common noun of the article: "Reef" where reefs are spoken of. */
    public boolean isCommonNoun(String word) {
        return isInSmall.test(word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether the word is a name of its own somewhere, as family names are and "Theatre" is not. */
    public boolean standsAlone(String word) {
        return alone.contains(word);
    }
}
