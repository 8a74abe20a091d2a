package io.github.pullquote.core;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.immutables.value.Value;

/** A headline, kicker or standfirst. */
@Value.Immutable
public interface PrintedText extends Printed, Serializable {
    /** Returns the text of a passage, with its place. */
    static PrintedText of(Passage passage) {
        requireNonNull(passage, "passage");
        return builder().text(passage.text()).span(passage.span()).build();
    }

    /** Returns text that is known from metadata only. */
    static PrintedText unplaced(String text) {
        return builder().text(text).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Checks the text. */
    @Value.Check
    default void check() {
        Checks.printed(this);
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutablePrintedText.Builder {
        Builder() {}
    }
}
