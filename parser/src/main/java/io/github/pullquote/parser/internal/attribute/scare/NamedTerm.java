package io.github.pullquote.parser.internal.attribute.scare;

import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.grammar.Grammar;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.VerbFrame;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** {@code the so-called “zone”}, {@code a song titled “Rain”}, {@code the film “Rain”}. */
public final class NamedTerm implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("scare.term", "A word such as \"so-called\" or \"titled\" says that the marks name something.");

    /** A name given to something is short; a longer stretch is a judgement. */
    private static final int MAX_WORDS = 6;

    /** So near before the verb stands its subject. */
    private static final int NEAR = 4;

    /** So far before the participle "what" or "who" makes it the verb of a clause. */
    private static final int MAX_CLAUSE = 8;

    /** A thing has a name of a word or two; longer stretches are titles. */
    private static final int MAX_NAME = 2;

    /** The noun and adjectives behind it. */
    private static final int MAX_ADJECTIVES = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        boolean named = isNamedByParticiple(quotation)
                || isNamedByWord(quotation)
                || isNamedByNoun(quotation)
                || isNameOfNoun(quotation)
                || isNamedByCopula(quotation);
        return named || isApposed(quotation) || isJoined(quotation)
                ? Optional.of(new Finding.NoSpeech(INFO))
                : Optional.empty();
    }

    private static boolean isNamedByWord(Quotation quotation) {
        int before = quotation.first() - 1;
        return quotation.isAround(before)
                && announces(quotation, before)
                && !quotation.holdsClause()
                && !quotation.isJudged()
                && !isSaid(quotation, before);
    }

    /** {@code le missile balistique « Orvet »}: adjectives may stand between a noun and the name of one such thing. */
    private static boolean isNamedByNoun(Quotation quotation) {
        TaggedText words = quotation.words();
        int noun = quotation.first() - 1;
        if (!words.grammar().has(Trait.HEAD_FIRST)
                || quotation.wordCount() > MAX_NAME
                || !quotation.beginsWithCapital()) {
            return false;
        }
        for (int i = 0; i < MAX_ADJECTIVES && words.tag(noun) == Tag.NOUN && quotation.isAround(noun); i++) {
            if (words.grammar().announces(words.lower(noun)) && !isSaid(quotation, noun)) {
                return true;
            }
            noun--;
        }
        return false;
    }

    /** {@code das Restaurant „Alte Mühle“}: where nouns have capitals, a name in marks right behind a noun is its name. */
    private static boolean isNameOfNoun(Quotation quotation) {
        int noun = quotation.first() - 1;
        TaggedText words = quotation.words();
        return quotation.grammar().has(Trait.CAPITAL_NOUNS)
                && quotation.isAround(noun)
                && words.tag(noun) == Tag.NOUN
                && words.token(noun).isCapitalised()
                && (quotation.isTitleCase() || quotation.wordCount() == 1 && quotation.beginsWithCapital())
                && quotation.wordCount() <= MAX_WORDS
                && !quotation.endsLikeSentence()
                && !quotation.holdsClause()
                && !quotation.isJudged();
    }

    /** {@code Der Titel lautet „Alte Mühle“}: the subject of the verb before the marks is a name or a title. */
    private static boolean isNamedByCopula(Quotation quotation) {
        int verb = quotation.first() - 1;
        TaggedText words = quotation.words();
        if (!quotation.isAround(verb) || words.tag(verb) != Tag.VERB || !words.is(verb, WordUse.COPULA)) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(quotation.sentenceStart(), verb - NEAR); i--) {
            if (words.tag(i) == Tag.NOUN && quotation.grammar().announcesTitleOrTerm(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code His last film, “What the Mill Was For,” was shown}. */
    private static boolean isApposed(Quotation quotation) {
        int comma = quotation.first() - 1;
        TaggedText words = quotation.words();
        return quotation.isAround(comma)
                && words.tag(comma) == Tag.COMMA
                && quotation.isTitleCase()
                && !quotation.endsSentence()
                && announcesOneOrMore(quotation.grammar(), words.lower(comma - 1))
                && !isSaid(quotation, comma - 1);
    }

    private static boolean announcesOneOrMore(Grammar grammar, String noun) {
        return grammar.announcesTitleOrTerm(noun)
                || noun.endsWith("s") && grammar.announcesTitleOrTerm(noun.substring(0, noun.length() - 1));
    }

    /** {@code the tracks “Rain” and “Snow on the Mill”}: what is joined to a title is one. */
    private static boolean isJoined(Quotation quotation) {
        int link = quotation.first() - 1;
        return quotation.isTitleCase()
                && quotation.words().tag(link) == Tag.CONJUNCTION
                && quotation
                        .previous()
                        .filter(previous -> previous.finding().rule().equals(INFO))
                        .filter(previous -> link - previous.quotation().end() <= 1)
                        .isPresent();
    }

    /** {@code the film “Rain”}, or with two words {@code known as “the Howl”}. */
    private static boolean announces(Quotation quotation, int before) {
        TaggedText words = quotation.words();
        return quotation.grammar().announcesTitleOrTerm(words.lower(before))
                || quotation.grammar().announces(words.lower(before - 1) + " " + words.lower(before));
    }

    /** {@code Poe said the word “never”}. */
    private static boolean isSaid(Quotation quotation, int noun) {
        return quotation.cues().within(Math.max(0, noun - 2), noun).stream()
                .anyMatch(cue -> cue.cueClass() == CueClass.SPEECH && quotation.isAround(cue.first()));
    }

    /** {@code a class called “Perception”}: not {@code what Poe called “a mess”}. */
    private static boolean isNamedByParticiple(Quotation quotation) {
        int verb = quotation.first() - 1;
        Tag before = quotation.words().tag(verb - 1);
        return quotation.wordCount() <= MAX_WORDS
                && (before == Tag.NOUN || before == Tag.NAME)
                && isNaming(quotation, verb)
                && !standsInQuestion(quotation.words(), verb);
    }

    private static boolean isNaming(Quotation quotation, int verb) {
        return quotation
                .cues()
                .at(verb)
                .filter(cue -> quotation.grammar().takes(cue.word().lemma(), VerbFrame.NAMING))
                .isPresent();
    }

    private static boolean standsInQuestion(TaggedText words, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - MAX_CLAUSE); i--) {
            if (words.tag(i) == Tag.QUESTION || words.tag(i) == Tag.RELATIVE) {
                return true;
            }
        }
        return false;
    }
}
