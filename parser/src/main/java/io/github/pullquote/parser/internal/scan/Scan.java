package io.github.pullquote.parser.internal.scan;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.parser.internal.text.Token;

/**
 * An article as tokens, sentences and marked stretches.
 *
 * @param source the source text
 * @param blocks the blocks of the article, those that were not scanned too
 * @param tokens the tokens of the scanned blocks, in order
 * @param sentences the sentences, in order; a sentence lies in one block
 * @param marked the stretches in quotation marks, in order of start, outer before inner
 * @param diagnostics marks that do not pair
 */
public record Scan(
        String source,
        ImmutableList<Block> blocks,
        ImmutableList<Token> tokens,
        ImmutableList<Sentence> sentences,
        ImmutableList<Marked> marked,
        ImmutableList<Diagnostic> diagnostics) {
    /**
     * A sentence.
     *
     * @param block the index of its block
     * @param first the index of its first token
     * @param end the index after its last token
     */
    public record Sentence(int block, int first, int end) {}
}
