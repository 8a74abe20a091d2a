package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.core.Confidence;
import io.github.pullquote.core.Span;
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
import java.util.List;
import java.util.Optional;

/** {@code « C'est fini, soupire Ana Pré. Je pars. »}: the clause stands between the marks and is none of the words. */
final class ClauseInside implements QuoteRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "quote.clause-inside", "A reporting clause stands inside the marks: « ..., soupire Ana Pré. ... »");

    /** Auxiliaries, objects and adverbs before the verb. */
    private static final int MAX_BEFORE_VERB = 6;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        if (quotation.marked().style() != Marked.Style.MARKS) {
            return Optional.empty();
        }
        List<Span> parts = quotation.marked().parts();
        return parts.stream()
                .flatMap(part -> clauseBehind(quotation, part).stream())
                .findFirst()
                .map(clause -> Finding.Said.of(INFO, clause, Trust.both(Confidence.CERTAIN))
                        .withForm(Form.DIRECT));
    }

    private static Optional<Clause> clauseBehind(Quotation quotation, Span part) {
        TaggedText words = quotation.words();
        int first = words.firstAt(part.end());
        if (!isInside(quotation, part, first)) {
            return Optional.empty();
        }
        return quotation.cues().within(first, Math.min(words.size(), first + MAX_BEFORE_VERB)).stream()
                .filter(cue -> quotation.isAround(cue.first()))
                .map(cue -> quotation.clauses().of(cue))
                .map(clause -> clause.mention().isPresent()
                        ? clause
                        : quotation.clauses().cueFirst(clause.cue()))
                .filter(clause -> clause.mention().isPresent())
                .findFirst();
    }

    /** Whether the part ends in a word or a sign, so that what follows stands before the closing mark. */
    private static boolean isInside(Quotation quotation, Span part, int next) {
        TaggedText words = quotation.words();
        return next > 0
                && next < words.size()
                && words.tag(next - 1) != Tag.MARK
                && words.blockOf(next) == words.blockOf(next - 1)
                && quotation.isAround(next)
                && (part.end() < quotation.marked().end() || quotation.marked().closed());
    }
}
