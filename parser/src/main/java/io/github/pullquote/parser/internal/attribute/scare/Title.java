package io.github.pullquote.parser.internal.attribute.scare;

import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Frame;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.grammar.VerbFrame;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import io.github.pullquote.parser.internal.attribute.quotation.NearestClause;
import io.github.pullquote.parser.internal.lexicon.Trait;
import java.util.Optional;

/** {@code “A Winter in Oslo”} without a cue right beside it; before a comma only after {@code on} or {@code CNN's}. */
public final class Title implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("scare.title", "The marks stand round a title in title case, and no cue stands beside it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        boolean title = quotation.isTitleCase()
                && !isBesideClause(quotation)
                && !(quotation.grammar().has(Trait.CAPITAL_NOUNS) && isReported(quotation))
                && !isBeforeClause(quotation)
                && !quotation.isJudged()
                && !quotation.asksOrExclaims();
        boolean ends = quotation.endsWithFullStop() || quotation.endsWithComma();
        return title && (!ends || isNamed(quotation)) ? Optional.of(new Finding.NoSpeech(INFO)) : Optional.empty();
    }

    private static boolean isNamed(Quotation quotation) {
        return switch (quotation.words().tag(quotation.first() - 1)) {
            case GENITIVE, PREPOSITION, DETERMINER, POSSESSIVE -> true;
            default -> false;
        };
    }

    /** {@code „Die Mühle ist ein Ort mit Wind“, sagte Poe}: where nouns have capitals, many sentences look like titles. */
    private static boolean isBeforeClause(Quotation quotation) {
        Frame frame = Frame.behind(quotation);
        return frame.isParted()
                && quotation
                        .cues()
                        .at(frame.afterAdverbs())
                        .filter(cue -> cue.cueClass() == CueClass.SPEECH || quotation.grammar().has(Trait.CAPITAL_NOUNS))
                        .isPresent();
    }

    /** {@code Poth warnte vor einer „Ära der Angst“}: where nouns have capitals, these tell nothing behind a cue. */
    private static boolean isReported(Quotation quotation) {
        return quotation.mood().stands(quotation.first())
                || NearestClause.before(quotation)
                        .filter(clause -> clause.mention().isPresent())
                        .isPresent();
    }

    private static boolean isBesideClause(Quotation quotation) {
        int before = quotation.first() - 1;
        boolean sign = quotation.isBehindSign() && quotation.isAround(before);
        return sign
                || quotation.cues().within(Math.max(0, before - 1), before + 1).stream()
                        .anyMatch(cue -> cue.end() == quotation.first()
                                && !quotation.grammar().takes(cue.word().lemma(), VerbFrame.NEEDS_ADDRESSEE));
    }
}
