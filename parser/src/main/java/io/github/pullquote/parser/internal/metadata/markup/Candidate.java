package io.github.pullquote.parser.internal.metadata.markup;

import io.github.pullquote.core.Evidence;

/**
 * A value that the page gives for a field, and why it is thought to be one.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param rule the rule that found it
 */
public record Candidate<T>(T value, MetadataRule rule) {
    /** Returns where the value came from. */
    public Evidence evidence() {
        return rule.evidence();
    }
}
