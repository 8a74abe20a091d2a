package io.github.pullquote.parser.internal.attribute.scare;

import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Frame;
import io.github.pullquote.parser.internal.attribute.quotation.NearestClause;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.VerbFrame;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.rule.RuleInfo;
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
        boolean capitalNouns = quotation.grammar().has(Trait.CAPITAL_NOUNS);
        boolean inTitleCase =
                quotation.isTitleCase() && !isBesideClause(quotation) && !(capitalNouns && isReported(quotation));
        boolean title = (inTitleCase || !capitalNouns && isLoneName(quotation))
                && !isBeforeClause(quotation)
                && !quotation.isJudged()
                && !quotation.asksOrExclaims();
        boolean ends = quotation.endsWithFullStop() || quotation.endsWithComma();
        return title && (!ends || isNamed(quotation)) ? Optional.of(new Finding.NoSpeech(INFO)) : Optional.empty();
    }

    /** {@code im „Kurier“}: one word with a capital behind a preposition or a verb names a paper, a show or a ship. */
    private static boolean isLoneName(Quotation quotation) {
        Tag before = quotation.words().tag(quotation.first() - 1);
        return quotation.wordCount() == 1
                && quotation.beginsWithCapital()
                && (before == Tag.PREPOSITION || before == Tag.VERB && NearestClause.endsAtCue(quotation))
                && quotation.cues().within(quotation.sentenceStart(), quotation.first()).stream()
                        .allMatch(cue -> speaksBehind(quotation, cue));
    }

    /** {@code mówi w „Kurierze” Ewa Lis}: the name stands between the verb and its subject. */
    private static boolean speaksBehind(Quotation quotation, CueHit cue) {
        return quotation
                .clauses()
                .inFrame(cue)
                .mention()
                .filter(mention -> mention.first() >= quotation.end())
                .isPresent();
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
                        .filter(cue -> cue.cueClass() == CueClass.SPEECH
                                || quotation.grammar().has(Trait.CAPITAL_NOUNS))
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
