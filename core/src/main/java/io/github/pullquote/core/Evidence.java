package io.github.pullquote.core;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;

/**
 * Where a value of the article's head came from.
 *
 * @param source the kind of place
 * @param rule the rule that chose it
 */
public record Evidence(EvidenceSource source, RuleId rule) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Checks that nothing is null. */
    public Evidence {
        requireNonNull(source, "source");
        requireNonNull(rule, "rule");
    }
}
