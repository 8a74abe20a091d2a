package io.github.pullquote.parser.internal.attribute.quotation;

import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** One way to tell who says a marked stretch, or that nobody does. Without state. */
public interface QuoteRule {
    /** Returns the name of the rule, with a sentence for people. */
    RuleInfo info();

    /** Returns what the rule finds for the stretch; empty when it does not apply. */
    Optional<Finding> tryMatch(Quotation quotation);
}
