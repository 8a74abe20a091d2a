package io.github.pullquote.parser.internal.structure.part;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.text.Spelling;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.List;

/**
 * Who is named before the first turn, in lower case.
 *
 * @param capitalised all words with a capital
 * @param persons those behind a given name or a title
 */
record Introduced(ImmutableSet<String> capitalised, ImmutableSet<String> persons) {
    /** Reads the beginnings of the blocks before one. */
    static Introduced before(int end, List<TextBlock> blocks, WordLists words, Watch watch) {
        ImmutableSet.Builder<String> capitalised = ImmutableSet.builder();
        ImmutableSet.Builder<String> persons = ImmutableSet.builder();
        for (int i = 0; i < end; i++) {
            watch.step();
            boolean named = false;
            for (String word : Spelling.words(blocks.get(i).text())) {
                String bare = Spelling.bare(word);
                boolean capital = !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
                if (capital) {
                    capitalised.add(Spelling.fold(bare));
                }
                if (capital && named) {
                    persons.add(Spelling.fold(bare));
                }
                named = capital
                        && (words.holds(WordListName.GIVEN_NAMES, bare) || words.holds(WordListName.TITLES, word));
            }
        }
        return new Introduced(capitalised.build(), persons.build());
    }
}
