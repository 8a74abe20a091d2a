package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Form;
import io.github.pullquote.parser.internal.attribute.quotation.Found;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.Tie;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** {@code “No,” Poe said. “Never.”} and {@code “This,” Poe said, “is it.”}: the clause stands between the two. */
final class Continued implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("quote.continued", "The quote goes on after the reporting clause of the quote before it.");

    /** Between two pieces without a clause stand at most so many tokens: "and", a comma. */
    private static final int MAX_GAP = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        if (!quotation.isWhole()) {
            return Optional.empty();
        }
        return quotation
                .previous()
                .filter(previous -> previous.quotation().lastBlock() == quotation.firstBlock())
                .filter(previous -> isClauseAllBetween(previous, quotation))
                .flatMap(Found::reporting)
                .map(clause -> new Finding.Said(INFO, clause, Tie.CONTINUED, Form.DIRECT, ClauseAfter.TRUST));
    }

    private static boolean isClauseAllBetween(Found previous, Quotation quotation) {
        TaggedText words = quotation.words();
        int start = previous.quotation().end();
        int last = quotation.first() - 1;
        if (start > last) {
            return true;
        }
        Optional<Clause> clause = previous.reporting();
        boolean clauseBetween = clause.isPresent() && clause.get().first() >= start;
        return words.sentenceOf(start) == words.sentenceOf(last) && (clauseBetween || last - start < MAX_GAP);
    }
}
