package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.parser.internal.attribute.clause.ReportMood;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Form;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.Tie;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** {@code Das Heim sei „marode“.}: the mood of the verb says that the sentence is reported, so its marks are speech. */
final class ReportedSentence implements QuoteRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "quote.report-mood", "The verb of the sentence is in the mood of reported speech: Das Heim sei „marode“.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        ReportMood mood = quotation.mood();
        if (quotation.opensSentence() && quotation.closesSentence() || !mood.stands(quotation.first())) {
            return Optional.empty();
        }
        return Optional.of(mood.speaker(quotation.first())
                .or(() -> CarriedOver.lastSpoken(quotation))
                .<Finding>map(clause -> Finding.Said.takenOver(INFO, clause)
                        .withTie(Tie.SPEAKER_ONLY)
                        .withForm(Form.DIRECT_WHEN_APART))
                .orElseGet(() -> new Finding.Unattributed(INFO)));
    }
}
