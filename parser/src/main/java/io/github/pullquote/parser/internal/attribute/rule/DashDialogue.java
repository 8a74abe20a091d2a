package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
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

    /** {@code – No, —dijo}, {@code , a-t-il dit}: signs, and what belongs to the verb or is its pronoun. */
    private static boolean standsBeforeVerb(Tag tag) {
        return switch (tag) {
            case SIGN, COMMA, AUXILIARY, OBJECT_PRONOUN, PRONOUN, ADVERB -> true;
            default -> false;
        };
    }

    private static Clause clause(Quotation quotation, CueHit cue) {
        Clause inverted = quotation.clauses().inFrame(cue);
        Clause own = quotation.clauses().of(cue);
        return inverted.mention().isPresent() || own.mention().isEmpty() ? inverted : own;
    }

    private static Optional<Clause> clause(Quotation quotation) {
        TaggedText words = quotation.words();
        int at = words.firstAt(quotation.marked().parts().get(0).end());
        while (at < words.size() && standsBeforeVerb(words.tag(at)) && quotation.isAround(at)) {
            at++;
        }
        return quotation
                .cues()
                .at(at)
                .filter(cue -> words.blockOf(cue.first()) == quotation.firstBlock() && quotation.isAround(cue.first()))
                .map(cue -> clause(quotation, cue))
                .filter(Clause::tellsSpeaker);
    }
}
