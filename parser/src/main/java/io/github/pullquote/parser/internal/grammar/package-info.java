/**
 * Clause structure without a statistical model: a linear pass tags the tokens from word lists and shape ({@link
 * io.github.pullquote.parser.internal.grammar.Tagger}); noun phrases are read off the tags ({@link
 * io.github.pullquote.parser.internal.grammar.NounPhrases}).
 */
@NullMarked
package io.github.pullquote.parser.internal.grammar;

import org.jspecify.annotations.NullMarked;
