package io.github.pullquote.parser.internal.attribute;

import java.util.Optional;

/** One way to tell who says a marked stretch, or that nobody does. */
interface QuoteRule {
    /** Returns what the rule finds for the stretch; empty when it does not apply. */
    Optional<Finding> tryMatch(Quotation quotation);
}
