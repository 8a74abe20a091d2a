package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Form;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.SentenceSpeaker;
import io.github.pullquote.parser.internal.attribute.quotation.Tie;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/**
 * {@code The herd “ran about as if it had been bewitched”.}: a longer stretch in marks inside the writer's own clause is
 * somebody's words though nothing reports them: of the last speaker of the paragraph, if it has one. A term, an epithet
 * or irony is shorter.
 */
final class Fragment implements QuoteRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "quote.fragment", "Several words in marks stand in a clause of the writer that no cue governs.");

    /** Of shorter stretches without a cue most are terms; of those so long nearly all news texts that were read quote. */
    private static final int MIN_WORDS = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        boolean fragment =
                quotation.marked().parent().isEmpty() && !quotation.marked().typed() && !quotation.beginsWithCapital();
        return fragment && quotation.wordCount() >= MIN_WORDS && !isTerm(quotation)
                ? Optional.of(lastSpeaker(quotation).orElseGet(() -> new Finding.Unattributed(INFO)))
                : Optional.empty();
    }

    /** {@code el «día de los trabajadores del mar»}: an article governs what holds no verb. */
    private static boolean isTerm(Quotation quotation) {
        TaggedText words = quotation.words();
        int before = quotation.first() - 1;
        boolean article = words.tag(before) == Tag.DETERMINER
                || words.tag(before) == Tag.PREPOSITION && words.is(before, WordUse.TIME_MODIFIER);
        return words.grammar().has(Trait.HEAD_FIRST)
                && quotation.isAround(before)
                && article
                && !quotation.holdsClause();
    }

    private static Optional<Finding> lastSpeaker(Quotation quotation) {
        return sentenceBefore(quotation)
                .or(() -> CarriedOver.lastSpoken(quotation))
                .map(clause -> Finding.Said.takenOver(INFO, clause)
                        .withTie(Tie.SPEAKER_ONLY)
                        .withForm(Form.DIRECT_WHEN_APART));
    }

    /** {@code Poe shared that it was late. They were “eating cold bread and herring”.}: she goes on. */
    private static Optional<Clause> sentenceBefore(Quotation quotation) {
        int before = quotation.sentenceStart() - 1;
        return quotation.isAround(before) && quotation.words().blockOf(before) == quotation.firstBlock()
                ? SentenceSpeaker.reporterIn(quotation, before)
                : Optional.empty();
    }
}
