/**
 * Clause structure without a statistical model: each word is looked up in all lists at once ({@code Words}), a
 * linear pass tags the tokens from that and their shape ({@link
 * io.github.pullquote.parser.internal.grammar.Tagger}); noun phrases are read off the tags ({@link
 * io.github.pullquote.parser.internal.grammar.NounPhrases}).
 */
@NullMarked
package io.github.pullquote.parser.internal.grammar;

import org.jspecify.annotations.NullMarked;
