package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where and when the article was reported, as printed at the head of the text.
 */
@Value.Immutable
public interface Dateline extends Serializable {
    /** The whole dateline, without the dash that parts it from the text. */
    Passage passage();

    /** The places, as printed; empty when only an agency is given. */
    ImmutableList<String> places();

    /** The date, as printed. */
    Optional<String> date();

    /** The agency, as printed. */
    Optional<String> agency();

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
        Checks.notEmpty(passage().text(), "passage");
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableDateline.Builder {
        Builder() {}
    }
}
