package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** A whole sentence in marks is said by somebody, even if nobody says by whom. */
final class WholeSentence implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("quote.unattributed", "A whole sentence in marks whose speaker the text does not name.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        boolean sentence = quotation.opensSentence()
                && (quotation.endsSentence() || quotation.trailsOff() || quotation.isBeforeFullStop())
                && (quotation.frameEnd() == quotation.end()
                        || quotation.isBeforeFullStop()
                        || quotation.closesSentence());
        boolean asks = quotation.asksOrExclaims() && quotation.holdsClause();
        return sentence && (quotation.isLong() || asks) && quotation.isWhole()
                ? Optional.of(new Finding.Unattributed(INFO))
                : Optional.empty();
    }
}
