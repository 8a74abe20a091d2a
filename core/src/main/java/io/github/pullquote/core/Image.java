package io.github.pullquote.core;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A picture of the article.
 */
@Value.Immutable
public interface Image extends Serializable {
    /** The address of the picture; empty when only a caption is known. */
    Optional<String> url();

    /** The text alternative. */
    Optional<String> alt();

    /** The caption without the credit. */
    Optional<String> caption();

    /** The credit as printed. */
    Optional<String> credit();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableImage.Builder {
        Builder() {}
    }
}
