package io.github.pullquote.parser.internal.attribute;

import java.util.Optional;

/**
 * What a rule found for a marked stretch.
 *
 * @param rule the rule
 * @param clause the reporting clause; empty when nobody says the words, or nobody knows who
 * @param own whether the clause belongs to this stretch, rather than being carried over from another
 */
record Finding(AttributionRule rule, Optional<Clause> clause, boolean own) {
    /** Returns a finding that somebody says the words, but nobody knows who. */
    static Finding unattributed(AttributionRule rule) {
        return new Finding(rule, Optional.empty(), false);
    }

    /** Returns a finding with a clause of its own. */
    static Optional<Finding> of(AttributionRule rule, Clause clause) {
        return Optional.of(new Finding(rule, Optional.of(clause), true));
    }

    /** Returns a finding that takes over the clause of another stretch. */
    static Optional<Finding> carried(AttributionRule rule, Clause clause) {
        return Optional.of(new Finding(rule, Optional.of(clause), false));
    }

    /** Returns a finding that nobody says the words. */
    static Optional<Finding> scare(AttributionRule rule) {
        return Optional.of(new Finding(rule, Optional.empty(), true));
    }

    boolean isScare() {
        return clause.isEmpty() && own;
    }
}
