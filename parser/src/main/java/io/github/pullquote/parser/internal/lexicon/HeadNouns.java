package io.github.pullquote.parser.internal.lexicon;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Nouns of a language that may be the last part of a compound: {@code sprecher} is found in {@code Regierungssprecher} and
 * {@code US-Sprecher}. In a language without the trait of compounds each noun is only itself. All are asked in lower case.
 * Immutable.
 */
public final class HeadNouns {
    private static final String CASE = "case";
    private static final int FEWEST_BEFORE = 3;
    private static final int SHORTEST_HEAD = 4;
    /** Longer words are no words; a bound keeps hostile input cheap. */
    private static final int LONGEST = 60;

    private final WordIndex<Boolean> nouns;
    private final boolean compounds;
    private final Table lone;
    private final ImmutableSet<String> cases;

    /** Makes a finder of the nouns. */
    public HeadNouns(Lexicon lexicon, ImmutableSet<String> nouns) {
        this.nouns = WordIndex.of(nouns);
        this.compounds = lexicon.has(Trait.COMPOUND_NOUNS);
        this.lone = lexicon.table(WordListName.LONE_NOUNS);
        Table endings = lexicon.table(WordListName.WORD_ENDINGS);
        ImmutableSet.Builder<String> ofCases = ImmutableSet.builder();
        for (String ending : endings.keys()) {
            if (Table.hasForm(endings.column(ending, 1).orElse(""), CASE)) {
                ofCases.add(ending);
            }
        }
        this.cases = ofCases.build();
    }

    /** Returns the listed noun that the word is or ends in, perhaps with the ending of a case; of several the longest. */
    public Optional<String> head(String word) {
        if (nouns.contains(word)) {
            return Optional.of(word);
        }
        if (!compounds || word.length() > LONGEST) {
            return Optional.empty();
        }
        return headWithoutCase(word)
                .or(() -> cases.stream()
                        .filter(word::endsWith)
                        .flatMap(ending -> headWithoutCase(word.substring(0, word.length() - ending.length())).stream())
                        .findFirst());
    }

    private Optional<String> headWithoutCase(String word) {
        if (nouns.contains(word)) {
            return Optional.of(word);
        }
        int hyphen = word.lastIndexOf('-');
        String last = word.substring(hyphen + 1);
        return hyphen >= 0 && nouns.contains(last) ? Optional.of(last) : ofCompound(last);
    }

    /** Returns whether the word is or ends in a listed noun. */
    public boolean contains(String word) {
        return nouns.contains(word) || compounds && head(word).isPresent();
    }

    private Optional<String> ofCompound(String word) {
        for (int i = FEWEST_BEFORE; i + SHORTEST_HEAD <= word.length(); i++) {
            String head = word.substring(i);
            if (nouns.contains(head) && !lone.contains(head)) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }
}
