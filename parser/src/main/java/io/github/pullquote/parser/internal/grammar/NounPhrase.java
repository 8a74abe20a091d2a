package io.github.pullquote.parser.internal.grammar;

/**
 * A noun phrase.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 */
public record NounPhrase(int first, int end) {}
