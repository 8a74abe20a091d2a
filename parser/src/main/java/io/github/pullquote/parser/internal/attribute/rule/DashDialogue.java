package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Form;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.Trust;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import io.github.pullquote.parser.internal.scan.Marked;
import java.util.Optional;

/** {@code — We lost —said Poe— the mill.}: speech after a dash, with or without a clause behind its first piece. */
final class DashDialogue implements QuoteRule {
    private static final RuleInfo INFO = RuleInfo.of("quote.dialogue", "A dash opens the paragraph as speech.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        if (quotation.marked().style() != Marked.Style.DASH) {
            return Optional.empty();
        }
        return clause(quotation)
                .<Finding>map(
                        clause -> Finding.Said.of(INFO, clause, Trust.WEAK).withForm(Form.DIRECT))
                .or(() -> Optional.of(new Finding.Unattributed(INFO)));
    }

    private static Optional<Clause> clause(Quotation quotation) {
        TaggedText words = quotation.words();
        int at = words.firstAt(quotation.marked().parts().get(0).end());
        while (at < words.size() && words.tag(at) == Tag.SIGN && quotation.isAround(at)) {
            at++;
        }
        return quotation
                .cues()
                .at(at)
                .filter(cue -> words.blockOf(cue.first()) == quotation.firstBlock() && quotation.isAround(cue.first()))
                .map(cue -> quotation.clauses().inFrame(cue))
                .filter(Clause::tellsSpeaker);
    }
}
