package io.github.pullquote.parser.internal.structure.block;

import io.github.pullquote.parser.internal.credit.BylineReader;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.Optional;

/**
 * What the rules read lines with, in one language; costly to make, so kept. Safe to share between threads.
 *
 * @param words the lists
 * @param bylines reads bylines
 */
public record Readers(WordLists words, BylineReader bylines) {
    public static Readers of(Lexicons lexicons, Optional<String> language) {
        WordLists words = WordLists.of(lexicons, language);
        return new Readers(words, new BylineReader(words));
    }
}
