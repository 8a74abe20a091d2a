package io.github.pullquote.parser.internal.plaintext;

import io.github.pullquote.core.Span;

/**
 * A stretch of text that stands by itself.
 *
 * @param span without white space at its edges, never empty
 * @param blankLinesBefore how many blank lines part it from the block before; 0 for the first block
 * @param joined whether hard-wrapped lines were joined
 */
public record RawBlock(Span span, int blankLinesBefore, boolean joined) {}
