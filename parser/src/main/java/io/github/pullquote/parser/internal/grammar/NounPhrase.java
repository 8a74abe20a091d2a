package io.github.pullquote.parser.internal.grammar;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 */
public record NounPhrase(int first, int end) {
    /** Written out, as is the hash: those that records get are made at their first use, for which a first article waits. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NounPhrase phrase && first == phrase.first && end == phrase.end;
    }

    @Override
    public int hashCode() {
        return 31 * first + end;
    }
}
