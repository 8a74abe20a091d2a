package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import io.github.pullquote.parser.internal.scan.Marked;
import java.util.Optional;

/**
 * What an element sets apart as a quotation is one, whoever said it. It and {@link WholeSentence} differ only in the
 * reason they give.
 */
final class SetApart implements QuoteRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "quote.set-apart",
            "An element of the page sets the words apart as a quotation; the text does not name who says them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        return quotation.marked().style() == Marked.Style.ELEMENT && SignedQuotation.isSetApart(quotation)
                ? Optional.of(new Finding.Unattributed(INFO))
                : Optional.empty();
    }
}
