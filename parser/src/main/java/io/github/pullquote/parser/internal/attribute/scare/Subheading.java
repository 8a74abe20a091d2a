package io.github.pullquote.parser.internal.attribute.scare;

import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import io.github.pullquote.parser.internal.text.Token;
import java.util.Optional;

/** A short block that is all in single marks is a sub-heading. */
public final class Subheading implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("scare.heading", "A short block all in single marks is a sub-heading.");

    /** A sub-heading fits two lines of a column. */
    private static final int MAX_WORDS = 16;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        Span block =
                quotation.words().scan().blocks().get(quotation.firstBlock()).span();
        boolean whole = quotation.marked().start() == block.start()
                && quotation.marked().end() == block.end();
        boolean title = quotation.isTitleCase() || !quotation.endsSentence() && !quotation.endsWithComma();
        return whole && title && isSingle(quotation) && quotation.wordCount() <= MAX_WORDS
                ? Optional.of(new Finding.NoSpeech(INFO))
                : Optional.empty();
    }

    private static boolean isSingle(Quotation quotation) {
        Token mark = quotation.words().token(quotation.first());
        return "'‘".indexOf(mark.text().charAt(0)) >= 0;
    }
}
