package io.github.pullquote.core;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Someone who worked on the article, as a byline names them.
 */
@Value.Immutable
public interface Contributor extends Serializable {
    /** The name as printed, without titles of courtesy, roles or contacts; never empty. */
    String name();

    /** Person, organisation or unnamed staff. */
    ContributorKind kind();

    /** What they did. */
    Contribution contribution();

    /** The job as printed ("Senior Political Correspondent"); empty when not given. */
    Optional<String> role();

    /** The outlet or body they belong to, as printed. */
    Optional<String> affiliation();

    /** The place they worked from, as printed. */
    Optional<String> place();

    /** The address of their page. */
    Optional<String> url();

    /** The e-mail address. */
    Optional<String> email();

    /** The handle on a social network, with its sign. */
    Optional<String> handle();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks the invariants.
     *
     * @throws IllegalArgumentException if one is broken, naming the attribute
     */
    @Value.Check
    default void check() {
        Checks.notEmpty(name(), "name");
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableContributor.Builder {
        Builder() {}
    }
}
