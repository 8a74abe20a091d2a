package io.github.pullquote.parser.internal.attribute.scare;

import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import io.github.pullquote.parser.internal.text.Token;
import java.util.Optional;

/** {@code „...“, sagte Poth dem „Kurier“} and {@code laut „Kurier“}: the marks stand round the name of a paper. */
public final class Medium implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("scare.medium", "The marks stand round the name of the medium to which somebody speaks.");

    /** Papers and programmes have short names. */
    private static final int MAX_WORDS = 4;
    /** Words up to so many letters have small letters in names too. */
    private static final int SMALL_WORD = 3;
    /** Between the verb and the article stands the speaker. */
    private static final int REACH = 12;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        boolean named = !quotation.endsLikeSentence() && quotation.wordCount() <= MAX_WORDS && isName(quotation);
        return named && (isHearer(quotation) || isSource(quotation) || isJoined(quotation))
                        || isShort(quotation) && (isBody(quotation) || isSpeaker(quotation))
                ? Optional.of(new Finding.NoSpeech(INFO))
                : Optional.empty();
    }

    private static boolean isName(Quotation quotation) {
        for (int i = quotation.first(); i < quotation.end(); i++) {
            Token token = quotation.words().token(i);
            if (token.isWord() && !token.isCapitalised() && token.text().length() > SMALL_WORD) {
                return false;
            }
        }
        return quotation.beginsWithCapital();
    }

    /** {@code sagte Poth dem „Kurier“}: an article that no subject has, behind a verb of saying and its subject. */
    private static boolean isHearer(Quotation quotation) {
        int before = quotation.first() - 1;
        TaggedText words = quotation.words();
        boolean article = quotation.isAround(before)
                && words.tag(before) == Tag.DETERMINER
                && (words.is(before, WordUse.OBLIQUE) || words.is(before, WordUse.FEMININE_OBLIQUE));
        boolean hearer = article && !quotation.isJudged() && !isObjectLink(words, before - 1);
        return hearer && cueBefore(quotation, before) || words.is(before, WordUse.ADDRESSEE_LINK);
    }

    private static boolean isShort(Quotation quotation) {
        return quotation.grammar().has(Trait.CAPITAL_NOUNS)
                && quotation.beginsWithCapital()
                && !quotation.endsLikeSentence()
                && quotation.wordCount() <= MAX_WORDS;
    }

    /** {@code ein Sprecher der „Alten Mühle“}, {@code Ina Poth vom „Kurier“}: whose speaker or name stands before. */
    private static boolean isBody(Quotation quotation) {
        TaggedText words = quotation.words();
        int article = quotation.first() - 1;
        if (words.is(article, WordUse.GENITIVE_ARTICLE) && words.isSpeakerNoun(article - 1)) {
            return quotation.isAround(article);
        }
        int link = words.tag(article) == Tag.DETERMINER ? article - 1 : article;
        boolean linked = words.tag(link) == Tag.PREPOSITION && words.is(link, WordUse.NAME_LINK);
        return linked && quotation.isAround(link) && (words.tag(link - 1) == Tag.NAME || words.isSpeakerNoun(link - 1));
    }

    /** {@code schreibt der „Kurier“}, {@code Wie die „Alte Mühle“ mitteilt}: the marked name is the subject. */
    private static boolean isSpeaker(Quotation quotation) {
        TaggedText words = quotation.words();
        int article = quotation.first() - 1;
        if (words.tag(article) != Tag.DETERMINER
                || words.is(article, WordUse.OBLIQUE)
                || !quotation.isAround(article)) {
            return false;
        }
        return words.is(article - 1, WordUse.CLAUSE_LEAD)
                || quotation.cues().within(Math.max(0, article - 1), article).stream()
                        .anyMatch(cue -> cue.cueClass() == CueClass.SPEECH && !hasSubject(quotation, cue, article));
    }

    /** {@code warnte Poth vor den „Kuren“}: no preposition for a medium, so what is told stands behind it. */
    private static boolean isObjectLink(TaggedText words, int i) {
        return words.tag(i) == Tag.PREPOSITION
                && !words.is(i, WordUse.MEDIUM_LINK)
                && !words.is(i, WordUse.ADDRESSEE_LINK);
    }

    private static boolean cueBefore(Quotation quotation, int before) {
        int from = Math.max(quotation.sentenceStart(), before - REACH);
        return quotation.cues().within(from, before).reverse().stream()
                .filter(cue -> quotation.isAround(cue.first()))
                .anyMatch(cue -> hasSubject(quotation, cue, before));
    }

    private static boolean hasSubject(Quotation quotation, CueHit cue, int before) {
        return quotation
                .clauses()
                .of(cue)
                .mention()
                .filter(mention -> mention.end() <= before)
                .isPresent();
    }

    /** {@code laut „Kurier“}. */
    private static boolean isSource(Quotation quotation) {
        int from = Math.max(0, quotation.first() - 2);
        return quotation.cues().within(from, quotation.first()).stream()
                .anyMatch(cue -> cue.isPreposition() && cue.end() == quotation.first());
    }

    /** {@code dem „Kurier“ und dem „Boten“}. */
    private static boolean isJoined(Quotation quotation) {
        return quotation
                .previous()
                .filter(previous -> previous.finding().rule().equals(INFO))
                .filter(previous -> quotation.first() - previous.quotation().end() <= 2)
                .isPresent();
    }
}
