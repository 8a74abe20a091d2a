package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.core.Confidence;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Frame;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.Trust;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** {@code “...” — Ann Poe}: a dash and a name end the paragraph. */
final class DashAndName implements QuoteRule {
    private static final RuleInfo INFO = RuleInfo.of("quote.dash", "A dash and a name follow the quote.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        Frame frame = Frame.behind(quotation);
        TaggedText words = quotation.words();
        int dash = frame.start() - 1;
        if (frame.isEmpty() || !frame.isParted() || !quotation.opensSentence() || !Frame.isDash(words, dash)) {
            return Optional.empty();
        }
        return quotation
                .phrases()
                .after(frame.start(), frame.end())
                .filter(name -> words.tag(name.end() - 1) == Tag.NAME)
                .filter(name -> frame.end() - name.end() <= 1 || words.tag(name.end()) == Tag.COMMA)
                .map(name -> new Clause(
                        CueHit.unlisted(words, dash, CueClass.SPEECH), Optional.of(name), Clause.Order.CUE_FIRST))
                .map(clause -> Finding.Said.of(INFO, clause, Trust.both(Confidence.LIKELY)));
    }
}
