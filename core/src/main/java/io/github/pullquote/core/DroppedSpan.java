package io.github.pullquote.core;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;

/**
 * A stretch of the source that is not part of the article.
 *
 * @param span the stretch
 * @param reason why it was dropped
 * @param rule the rule that dropped it
 */
public record DroppedSpan(Span span, DropReason reason, RuleId rule) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Checks that nothing is null. */
    public DroppedSpan {
        requireNonNull(span, "span");
        requireNonNull(reason, "reason");
        requireNonNull(rule, "rule");
    }
}
