package io.github.pullquote.parser.internal.attribute.quotation;

import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.scan.Scan;
import java.util.Optional;
import java.util.function.Predicate;

/** Who speaks in a sentence before a quotation, and so probably says the quotation too. */
public final class SentenceSpeaker {
    private SentenceSpeaker() {}

    /** Returns the last reporting clause of the sentence of a token, plain speech first, or else its subject. */
    public static Optional<Clause> in(Quotation quotation, int token) {
        return find(quotation, token, clause -> true);
    }

    /** Returns the same when the speaker is a name, a pronoun for somebody, or a noun that speaks by plain speech. */
    public static Optional<Clause> personIn(Quotation quotation, int token) {
        return find(quotation, token, clause -> isPersonal(quotation.words(), clause));
    }

    /** Returns the last clause of the sentence of a token whose verb reports speech and whose subject is a person. */
    public static Optional<Clause> reporterIn(Quotation quotation, int token) {
        TaggedText words = quotation.words();
        Scan.Sentence sentence = words.sentence(words.sentenceOf(token));
        return clause(quotation, sentence.first(), sentence.end(), clause -> isPersonal(words, clause))
                .filter(clause -> clause.cue().cueClass() == CueClass.SPEECH);
    }

    private static Optional<Clause> find(Quotation quotation, int token, Predicate<Clause> fits) {
        TaggedText words = quotation.words();
        Scan.Sentence sentence = words.sentence(words.sentenceOf(token));
        int end = Math.min(sentence.end(), quotation.first());
        Optional<Clause> clause = clause(quotation, sentence.first(), end, fits);
        if (clause.isEmpty() && quotation.mood().stands(token)) {
            // Who acts in a reported sentence need not be who says it.
            return quotation.mood().speaker(end - 1).filter(fits);
        }
        return clause.or(() -> quotation
                        .clauses()
                        .firstSubject(
                                sentence.first(),
                                end,
                                subject -> quotation.isAround(subject.first())
                                        && words.tag(subject.first()) != Tag.RELATIVE
                                        && fits.test(bySubject(words, subject)))
                        .map(subject -> bySubject(words, subject)))
                .or(() -> behindVerb(quotation, sentence.first(), end).filter(fits));
    }

    /** Spanish {@code Algo parecido propuso Ana Rol}: a name that stands right behind a verb and no preposition governs. */
    private static Optional<Clause> behindVerb(Quotation quotation, int first, int end) {
        TaggedText words = quotation.words();
        if (!words.grammar().has(Trait.SUBJECT_MAY_BE_MISSING)) {
            return Optional.empty();
        }
        for (int i = Math.max(first, end - Quotation.REACH); i < end; i++) {
            if (words.tag(i) == Tag.VERB && quotation.isAround(i)) {
                Optional<NounPhrase> subject = quotation
                        .phrases()
                        .after(i + 1, end)
                        .filter(phrase -> quotation.clauses().canSpeak(phrase));
                if (subject.isPresent()) {
                    return subject.map(phrase -> bySubject(words, phrase));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Clause> clause(Quotation quotation, int first, int end, Predicate<Clause> fits) {
        Optional<Clause> any = Optional.empty();
        for (CueHit cue : quotation
                .cues()
                .within(Math.max(first, end - Quotation.REACH), end)
                .reverse()) {
            Clause clause = quotation.clauses().of(cue);
            if (quotation.isAround(cue.first()) && clause.tellsSpeaker()) {
                boolean speech = cue.cueClass() == CueClass.SPEECH || cue.cueClass() == CueClass.NOUN;
                Clause governing = speech ? quotation.clauses().outermost(clause, first) : clause;
                if (speech && fits.test(governing)) {
                    return Optional.of(governing);
                }
                any = any.isPresent() || !fits.test(governing) ? any : Optional.of(governing);
            }
        }
        return any;
    }

    private static boolean isPersonal(TaggedText words, Clause clause) {
        return clause.mention()
                .map(mention ->
                        endsInName(words, mention) && !isMereCapital(words, mention) && !isThing(words, clause, mention)
                                || words.is(mention.first(), WordUse.SPEAKING_PRONOUN)
                                || tells(words, clause) && holdsSpeakerNoun(words, mention))
                .orElse(clause.order() == Clause.Order.NO_SUBJECT
                        && clause.cue().cueClass() == CueClass.SPEECH);
    }

    /** The last word, or where adjectives and what belongs to a noun stand behind it any word, is one that can speak. */
    private static boolean holdsSpeakerNoun(TaggedText words, NounPhrase mention) {
        boolean anywhere = words.grammar().has(Trait.SUBJECT_MAY_BE_MISSING)
                || words.grammar().has(Trait.VERB_SECOND);
        int first = anywhere ? mention.first() : mention.end() - 1;
        for (int i = first; i < mention.end(); i++) {
            if (words.isSpeakerNoun(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code The Great Mere lies in the valley}: a name behind "the" that does nothing but be there. */
    private static boolean isThing(TaggedText words, Clause clause, NounPhrase mention) {
        return clause.cue().cueClass() == CueClass.UNLISTED
                && words.tag(mention.first()) == Tag.DETERMINER
                && words.tag(mention.first() + 1) == Tag.NAME;
    }

    /** Plain speech, and {@code so die Sprecherin}. */
    private static boolean tells(TaggedText words, Clause clause) {
        return clause.cue().cueClass() == CueClass.SPEECH
                || words.is(clause.cue().first(), WordUse.SPEAKER_LEAD);
    }

    /** {@code Officieel omdat ze}: a lone first word that has its capital nowhere else tells of nobody. */
    private static boolean isMereCapital(TaggedText words, NounPhrase mention) {
        return words.grammar().has(Trait.TOPIC_CARRY)
                && mention.end() == mention.first() + 1
                && words.sentence(words.sentenceOf(mention.first())).first() == mention.first()
                && !words.hasInsideCapital(words.token(mention.first()).text());
    }

    /** {@code Ann Poe of Oster}, {@code the mayor of Oster}: not {@code a blow for Oster}, which is no person. */
    private static boolean endsInName(TaggedText words, NounPhrase mention) {
        int link = mention.first();
        while (link < mention.end() && words.tag(link) != Tag.PREPOSITION) {
            link++;
        }
        boolean person = link == mention.end() || words.tag(link - 1) == Tag.NAME || words.isSpeakerNoun(link - 1);
        return person && words.tag(mention.end() - 1) == Tag.NAME;
    }

    /** Returns a clause whose verb reports nothing: only its subject counts. */
    public static Clause bySubject(TaggedText words, NounPhrase subject) {
        int verb = Math.min(subject.end(), words.size() - 1);
        return new Clause(
                CueHit.unlisted(words, verb, CueClass.UNLISTED), Optional.of(subject), Clause.Order.SUBJECT_FIRST);
    }
}
