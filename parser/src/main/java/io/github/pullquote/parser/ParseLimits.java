package io.github.pullquote.parser;

import com.google.common.base.Preconditions;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Bounds on the work spent on one document. What lies beyond a limit is kept as a dropped span, and the article says
 * {@code TRUNCATED}. Counts make results repeatable; a deadline, which does not, is opt-in.
 */
@Value.Immutable
public interface ParseLimits {
    /**
     * How many UTF-16 code units are read, of HTML those of the markup; 5,000,000 unless set: about a thousand long
     * articles, or the markup of thirty pages.
     */
    @Value.Default
    default int maxCharacters() {
        return 5_000_000;
    }

    /**
     * How many tags of an HTML document are read, and how many elements and texts are looked at; 500,000 unless set: a
     * hundred large pages.
     */
    @Value.Default
    default int maxNodes() {
        return 500_000;
    }

    /**
     * How deep elements of an HTML document may nest, counted from {@code html}; what is nested deeper is flattened. At
     * least 3, so that something may stand in the body; more than 5,000 count as 5,000, as each element may cost as many
     * steps. 512 unless set.
     */
    @Value.Default
    default int maxDepth() {
        return 512;
    }

    /** How many quotes are given, scare quotes included: the first ones; nobody looks for more. 10,000 unless set. */
    @Value.Default
    default int maxQuotes() {
        return 10_000;
    }

    /** How long one document may take; no bound unless set. Every stage looks at the clock as it goes. */
    Optional<Duration> deadline();

    /** Returns the limits that hold unless others are given. */
    static ParseLimits defaults() {
        return builder().build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is not positive, or {@code maxDepth} is less than 3, naming it
     */
    @Value.Check
    default void check() {
        Preconditions.checkArgument(maxCharacters() > 0, "maxCharacters must be positive, but is %s", maxCharacters());
        Preconditions.checkArgument(maxNodes() > 0, "maxNodes must be positive, but is %s", maxNodes());
        Preconditions.checkArgument(maxDepth() >= 3, "maxDepth must be at least 3, but is %s", maxDepth());
        Preconditions.checkArgument(maxQuotes() > 0, "maxQuotes must be positive, but is %s", maxQuotes());
        Preconditions.checkArgument(
                deadline().map(d -> !d.isNegative() && !d.isZero()).orElse(true), "deadline must be positive");
    }

    /** Builds limits; not thread-safe. */
    class Builder extends ImmutableParseLimits.Builder {
        Builder() {}
    }
}
