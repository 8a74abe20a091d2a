package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.SentenceSpeaker;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** A quotation set apart over a line that names who said it. */
final class SignedQuotation implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("quote.signed", "A line under the quotation set apart names who said it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        TaggedText words = quotation.words();
        int at = quotation.end();
        int line = quotation.lastBlock() + 1;
        if (at >= words.size() || words.blockOf(at) != line || !isSetApart(quotation) || !isApart(words, line)) {
            return Optional.empty();
        }
        int first = at;
        while (first < words.size() && words.blockOf(first) == line && words.tag(first) == Tag.SIGN) {
            first++;
        }
        int end = first;
        while (end < words.size() && words.blockOf(end) == line) {
            end++;
        }
        return quotation
                .phrases()
                .after(first, end)
                .filter(name -> words.tag(name.end() - 1) == Tag.NAME)
                .filter(name -> quotation.grammar().isCovered() || words.tag(name.first()) == Tag.NAME)
                .map(name -> Finding.Said.takenOver(INFO, SentenceSpeaker.bySubject(words, name)));
    }

    private static boolean isApart(TaggedText words, int block) {
        return words.scan().blocks().get(block).kind() == BlockKind.QUOTATION;
    }

    /** Whether the quotation is all of the blocks it stands in, and they are set apart. */
    static boolean isSetApart(Quotation quotation) {
        TaggedText words = quotation.words();
        Span first = words.scan().blocks().get(quotation.firstBlock()).span();
        Span last = words.scan().blocks().get(quotation.lastBlock()).span();
        return isApart(words, quotation.lastBlock())
                && quotation.marked().start() == first.start()
                && quotation.marked().end() == last.end();
    }
}
