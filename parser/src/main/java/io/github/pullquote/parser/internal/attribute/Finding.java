package io.github.pullquote.parser.internal.attribute;

import io.github.pullquote.core.Confidence;
import java.util.Optional;

/**
 * What a rule found for a marked stretch.
 *
 * @param rule the rule
 * @param clause the reporting clause; empty when nobody says the words
 * @param confidence how sure it is
 * @param own whether the clause belongs to this stretch, rather than being carried over from another
 */
record Finding(AttributionRule rule, Optional<Clause> clause, Confidence confidence, boolean own) {
    /** Returns a finding that somebody says the words, but nobody knows who. */
    static Finding unattributed(AttributionRule rule) {
        return new Finding(rule, Optional.empty(), Confidence.WEAK, false);
    }

    /** Returns a finding with a clause of its own. */
    static Optional<Finding> of(AttributionRule rule, Clause clause, Confidence confidence) {
        return Optional.of(new Finding(rule, Optional.of(clause), confidence, true));
    }

    /** Returns a finding that takes over the clause of another stretch. */
    static Optional<Finding> carried(AttributionRule rule, Clause clause, Confidence confidence) {
        return Optional.of(new Finding(rule, Optional.of(clause), confidence, false));
    }

    /** Returns a finding that nobody says the words. */
    static Optional<Finding> scare(AttributionRule rule) {
        return Optional.of(new Finding(rule, Optional.empty(), Confidence.LIKELY, true));
    }

    boolean isScare() {
        return clause.isEmpty() && own;
    }
}
