package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one line says about who made an article and when: a byline, a sign-off, a credit, or an author's name from
 * metadata.
 */
@Value.Immutable
public interface CreditLine extends Serializable {
    /** The line, as given. */
    String text();

    /** Who is named, in order; empty when the line names nobody. */
    ImmutableList<Contributor> contributors();

    /** When the article was published; empty when the line does not say, or not the year. */
    Optional<PublicationDate> published();

    /** When it was last changed; empty when the line does not say, or not the year. */
    Optional<PublicationDate> modified();

    /** Returns the date of publication, or the one of the last change when only that is known. */
    default Optional<PublicationDate> date() {
        return published().or(this::modified);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableCreditLine.Builder {
        Builder() {}
    }
}
