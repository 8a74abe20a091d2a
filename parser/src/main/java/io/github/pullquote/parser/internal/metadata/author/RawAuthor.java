package io.github.pullquote.parser.internal.metadata.author;

import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.page.Values;
import java.util.Optional;
import org.immutables.value.Value;

/** An author as the page names one, before the name is cleaned: it may hold a role, an outlet, or several names. */
@Value.Immutable
interface RawAuthor {
    /** The name, on one line. */
    String name();

    /** What the page says it is. */
    Optional<ContributorKind> kind();

    /** The job. */
    Optional<String> role();

    /** The outlet or body. */
    Optional<String> affiliation();

    /** The address of the author's page. */
    Optional<String> url();

    /** The e-mail address. */
    Optional<String> email();

    /** Whether the family name may come first, before a comma. */
    @Value.Default
    default boolean isInverted() {
        return false;
    }

    /** Returns an author of whom nothing but the name is known. */
    static RawAuthor of(String name) {
        return builder().name(Values.line(name)).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableRawAuthor.Builder {
        Builder() {}
    }
}
