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
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** {@code “...,” Poe beamed.}: any verb will do after the comma. */
final class UnlistedVerb implements QuoteRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "quote.unlisted-verb", "A clause with a verb that is no listed cue follows the comma of the quote.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        Frame frame = Frame.behind(quotation);
        boolean comma = quotation.endsWithComma()
                || quotation.grammar().has(Trait.VERB_SECOND)
                        && quotation.words().tag(quotation.end()) == Tag.COMMA;
        if (!comma || frame.isEmpty()) {
            return Optional.empty();
        }
        return subjectFirst(quotation, frame)
                .or(() -> verbFirst(quotation, frame))
                .map(clause -> Finding.Said.of(INFO, clause, Trust.both(Confidence.LIKELY)));
    }

    private static Optional<Clause> subjectFirst(Quotation quotation, Frame frame) {
        return quotation
                .phrases()
                .after(frame.start(), frame.end())
                .filter(subject ->
                        subject.end() < frame.end() && quotation.words().tag(subject.end()) == Tag.VERB)
                .map(subject -> clause(quotation, subject.end(), subject, Clause.Order.SUBJECT_FIRST));
    }

    private static Optional<Clause> verbFirst(Quotation quotation, Frame frame) {
        return quotation.words().tag(frame.start()) == Tag.VERB
                ? quotation
                        .phrases()
                        .after(frame.start() + 1, frame.end())
                        .map(subject -> clause(quotation, frame.start(), subject, Clause.Order.CUE_FIRST))
                : Optional.empty();
    }

    private static Clause clause(Quotation quotation, int verb, NounPhrase subject, Clause.Order order) {
        return new Clause(CueHit.unlisted(quotation.words(), verb, CueClass.UNLISTED), Optional.of(subject), order);
    }
}
