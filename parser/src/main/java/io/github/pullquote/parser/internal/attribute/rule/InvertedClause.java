package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.clause.CueForm;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Frame;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** {@code “...,” said Poe} and {@code “...,” according to Poe}. */
final class InvertedClause implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("quote.inverted-after", "A reporting clause follows the quote, verb first: “...,” said Poe.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        Frame frame = Frame.behind(quotation);
        if (frame.isParted() && quotation.words().is(frame.start(), WordUse.SPEAKER_LEAD)) {
            Optional<Finding> led = withoutVerb(quotation, frame);
            if (led.isPresent()) {
                return led;
            }
        }
        boolean elsewhere = quotation.grammar().has(Trait.VERB_SECOND) && !frame.isParted() && frame.opensNewSentence();
        return (frame.attaches() || opensWithPreposition(quotation, frame)) && !elsewhere
                ? quotation
                        .cues()
                        .at(frame.afterAdverbs())
                        .map(cue -> quotation.clauses().inFrame(cue))
                        .filter(clause -> tellsSpeaker(clause, frame) && clause.end() <= frame.end())
                        .filter(clause -> clause.cue().word().form() != CueForm.GERUND
                                || clause.cue().isPreposition())
                        .map(clause -> Finding.Said.of(INFO, clause, ClauseAfter.TRUST))
                : Optional.empty();
    }

    /** {@code “a loss” according to Poe}: needs no sign before it. */
    private static boolean opensWithPreposition(Quotation quotation, Frame frame) {
        return !frame.isEmpty()
                && quotation
                        .cues()
                        .at(frame.start())
                        .filter(CueHit::isPreposition)
                        .isPresent();
    }

    /** {@code «...», dijo}: without a subject only where a sign parts the quotation from the verb. */
    private static boolean tellsSpeaker(Clause clause, Frame frame) {
        return clause.mention().isPresent() || clause.tellsSpeaker() && frame.isParted();
    }

    /** {@code „...“, so Ann Poe}: a word that is no verb leads to the speaker. */
    private static Optional<Finding> withoutVerb(Quotation quotation, Frame frame) {
        return quotation
                .phrases()
                .after(frame.start() + 1, frame.end())
                .map(speaker -> new Clause(
                        CueHit.unlisted(quotation.words(), frame.start(), CueClass.SPEECH),
                        Optional.of(speaker),
                        Clause.Order.CUE_FIRST))
                .map(clause -> Finding.Said.of(INFO, clause, ClauseAfter.TRUST));
    }
}
