package io.github.pullquote.parser.internal.attribute.scare;

import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/**
 * {@code Ann “Annie” Poe}. It stands inside a sentence and a {@link Subheading} is a whole block, so which of the two is
 * first is immaterial.
 */
public final class Nickname implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("scare.nickname", "The marks stand round a nickname inside a name.");

    /** A nickname is "Annie", "Iron Lady" or "The Iron Lady". */
    private static final int MAX_WORDS = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        TaggedText words = quotation.words();
        boolean between = quotation.isAround(quotation.first() - 1)
                && words.tag(quotation.first() - 1) == Tag.NAME
                && quotation.end() < words.size()
                && words.tag(quotation.end()) == Tag.NAME
                && words.sentenceOf(quotation.end()) == words.sentenceOf(quotation.first());
        boolean ends = quotation.endsSentence() || quotation.endsWithComma();
        return between && !ends && quotation.wordCount() <= MAX_WORDS
                ? Optional.of(new Finding.NoSpeech(INFO))
                : Optional.empty();
    }
}
