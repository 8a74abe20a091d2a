package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where the article was published.
 */
@Value.Immutable
public interface Publication extends Serializable {
    /** The name of the site. */
    Optional<String> site();

    /** The publisher. */
    Optional<String> publisher();

    /** The section of the paper or site. */
    Optional<String> section();

    /** The keywords given, in order. */
    ImmutableList<String> keywords();

    /** The canonical address. */
    Optional<String> canonicalUrl();

    /** Whether the article stands behind a paywall; empty when the page does not say. */
    Optional<Boolean> paywalled();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutablePublication.Builder {
        Builder() {}
    }
}
