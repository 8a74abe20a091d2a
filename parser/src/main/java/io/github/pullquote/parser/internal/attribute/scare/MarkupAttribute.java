package io.github.pullquote.parser.internal.attribute.scare;

import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/**
 * {@code class="story"}: mark-up that was meant for a browser and stands as text, as texts have it that were made of
 * pages by cutting out tags. Dialogue that a dash opens has no marks at all, so which of the two
 * is first is immaterial.
 */
public final class MarkupAttribute implements QuoteRule {
    private static final RuleInfo INFO = RuleInfo.of("scare.markup", "The marks are part of mark-up, not of the text.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        int before = quotation.first() - 1;
        boolean attribute = before >= 0
                && quotation.words().token(before).is('=')
                && quotation.words().token(before).end() == quotation.marked().start();
        return attribute ? Optional.of(new Finding.NoSpeech(INFO)) : Optional.empty();
    }
}
