package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.VerbFrame;
import io.github.pullquote.parser.internal.grammar.WordUse;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the subject of a verb in languages whose finite verb is the second phrase of a main clause, whatever the first is:
 * {@code In einem Brief sagte Poth}, {@code Den Rat lobte sie}, {@code Poth hat gesagt}, {@code wie Poth sagte}.
 */
final class VerbSecond {
    /** Clauses that "and" joins to one subject: a bound, so that reading back stays linear. */
    private static final int MAX_JOINED = 4;
    /** So far behind the verb the document is named: "heißt es dazu am Montag in dem Brief". */
    private static final int MAX_SOURCE = 8;

    private final TaggedText words;
    private final NounPhrases phrases;
    private final Predicate<NounPhrase> canSpeak;
    private final Nominative nominative;
    private final FieldSubjects subjects;

    VerbSecond(TaggedText words, NounPhrases phrases, Predicate<NounPhrase> canSpeak) {
        this.words = words;
        this.phrases = phrases;
        this.canSpeak = canSpeak;
        this.nominative = new Nominative(words, phrases);
        this.subjects = new FieldSubjects(words, phrases, nominative, canSpeak);
    }

    /** Returns the clause of a cue verb. */
    Clause clause(CueHit cue, int limit) {
        int sentenceEnd = words.sentence(words.sentenceOf(cue.first())).end();
        Optional<Field> bracket = VerbBracket.around(words, cue);
        int start = bracket.map(Field::limit).orElse(limit);
        int finite = bracket.map(Field::verb).orElseGet(() -> finite(cue, limit));
        boolean passive = isPassive(cue, finite, start);
        Field field = bracket.orElseGet(() -> Field.before(words, finite, limit));
        Optional<NounPhrase> subject = subject(field, sentenceEnd);
        String lemma = cue.word().lemma();
        if (words.grammar().takes(lemma, VerbFrame.QUOTES_OBJECT)) {
            Optional<NounPhrase> object = object(finite, subject, sentenceEnd);
            return clause(cue, passive ? subject : object.or(() -> subject));
        }
        if (words.grammar().takes(lemma, VerbFrame.OBJECT_SPEAKS) && !words.is(finite + 1, WordUse.REFLEXIVE)) {
            Optional<NounPhrase> object = object(finite, subject, sentenceEnd).filter(canSpeak);
            return clause(cue, object.or(() -> subject));
        }
        if (passive) {
            return new Clause(cue, agent(cue, Math.min(finite, cue.first()), sentenceEnd), Clause.Order.PASSIVE);
        }
        return clause(cue, speaking(cue, subject));
    }

    /** {@code In dem Brief heißt es}: where the subject is "it", the document in which it stands tells it. */
    private Optional<NounPhrase> speaking(CueHit cue, Optional<NounPhrase> subject) {
        boolean source = words.grammar().takes(cue.word().lemma(), VerbFrame.SOURCE_SPEAKS);
        return source && subject.filter(found -> !subjects.isNeuter(found)).isEmpty() ? source(cue) : subject;
    }

    private Optional<NounPhrase> source(CueHit cue) {
        int end = words.sentence(words.sentenceOf(cue.first())).end();
        for (int i = Field.before(
                                words,
                                cue.first(),
                                words.sentence(words.sentenceOf(cue.first())).first())
                        .first();
                i < end && i < cue.end() + MAX_SOURCE && !words.token(i).is(':');
                i++) {
            if (words.tag(i) == Tag.PREPOSITION
                    && words.is(i, WordUse.MEDIUM_LINK)
                    && words.sameRegion(i, cue.first())) {
                Optional<NounPhrase> found =
                        phrases.after(i + 1, end).filter(canSpeak).filter(this::isNoPlace);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isNoPlace(NounPhrase phrase) {
        return !words.grammar().isPlace(words.token(phrase.first()).text());
    }

    /** Returns the clause of a cue whose subject stands behind it. */
    Clause behind(CueHit cue) {
        int sentenceEnd = words.sentence(words.sentenceOf(cue.first())).end();
        Optional<NounPhrase> subject =
                nominative.behind(cue.end() - 1, sentenceEnd).map(subjects::withName);
        if (words.grammar().takes(cue.word().lemma(), VerbFrame.QUOTES_OBJECT)) {
            return clause(
                    cue,
                    object(cue.end() - 1, subject, sentenceEnd).filter(canSpeak).or(() -> subject));
        }
        return clause(cue, speaking(cue, subject));
    }

    /** Returns the subject of a verb. */
    Optional<NounPhrase> subject(int verb, int limit) {
        return subject(
                Field.before(words, verb, limit),
                words.sentence(words.sentenceOf(verb)).end());
    }

    private static Clause clause(CueHit cue, Optional<NounPhrase> mention) {
        boolean before = mention.filter(m -> m.first() < cue.first()).isPresent();
        return new Clause(cue, mention, before ? Clause.Order.SUBJECT_FIRST : Clause.Order.CUE_FIRST);
    }

    /** The verb that stands second: the cue, or the auxiliary before it ({@code hat ... gesagt}). */
    private int finite(CueHit cue, int limit) {
        Field field = Field.before(words, cue.first(), limit);
        for (int i = cue.first() - 1; i >= field.first(); i--) {
            if (words.tag(i) == Tag.AUXILIARY || words.tag(i) == Tag.MODAL) {
                return i;
            }
            if (words.tag(i) == Tag.TO) {
                return cue.first();
            }
        }
        return cue.first();
    }

    private boolean isPassive(CueHit cue, int finite, int limit) {
        boolean participle = !cue.word().lemma().equals(words.lower(cue.first()));
        int first = Math.max(limit, finite);
        for (int i = first; i < Math.min(words.size(), cue.end() + 2) && participle; i++) {
            boolean auxiliary = words.tag(i) == Tag.AUXILIARY && words.is(i, WordUse.PASSIVE);
            if (auxiliary && words.sentenceOf(i) == words.sentenceOf(cue.first())) {
                return true;
            }
        }
        return false;
    }

    private Optional<NounPhrase> agent(CueHit cue, int verb, int end) {
        int from = Field.before(
                        words, verb, words.sentence(words.sentenceOf(verb)).first())
                .first();
        for (int i = from; i < end && i < cue.end() + MAX_JOINED; i++) {
            if (words.is(i, WordUse.AGENT) && words.tag(i) == Tag.PREPOSITION && words.sameRegion(i, cue.first())) {
                return phrases.after(i + 1, end).filter(canSpeak);
            }
        }
        return Optional.empty();
    }

    private Optional<NounPhrase> object(int verb, Optional<NounPhrase> subject, int end) {
        int first =
                subject.filter(s -> s.first() == verb + 1).map(NounPhrase::end).orElse(verb + 1);
        while (first < end && words.tag(first) == Tag.ADVERB) {
            first++;
        }
        return phrases.after(first, end)
                .filter(found -> subject.filter(found::equals).isEmpty());
    }

    private Optional<NounPhrase> subject(Field field, int end) {
        if (field.sharesSubject(words)) {
            return sharedSubject(field, end);
        }
        if (field.isBehindComma(words)) {
            return subjects.behindComma(field, end);
        }
        if (field.isEmpty()) {
            return nominative.behind(field.verb(), end).map(subjects::withName);
        }
        return field.isSubordinate(words) ? subjects.ofSubordinate(field) : subjects.ofMain(field, end);
    }

    /** {@code Poth lobte ihn und sagte}: the subject of the verb before. */
    private Optional<NounPhrase> sharedSubject(Field joined, int end) {
        Field field = joined;
        for (int step = 0; step < MAX_JOINED && field.sharesSubject(words); step++) {
            int verb = field.first() - 2;
            boolean reported = isReported(field.verb());
            while (verb >= field.limit() && (!words.tag(verb).isVerbal() || isReported(verb) && !reported)) {
                verb--;
            }
            if (verb < field.limit()) {
                return subjects.lead(field, end);
            }
            field = Field.before(words, finiteOf(verb, field.limit()), field.limit());
        }
        return field.sharesSubject(words) ? Optional.empty() : subject(field, end);
    }

    /** {@code Poth sagte, das Amt brauche Geld und fügte hinzu}: what is reported joins no clause that reports. */
    private boolean isReported(int verb) {
        return words.grammar().isReportMood(words.lower(verb));
    }

    private int finiteOf(int verb, int limit) {
        Field field = Field.before(words, verb, limit);
        for (int i = field.first(); i < verb; i++) {
            if (words.tag(i).isVerbal() && words.tag(i) != Tag.NEGATION) {
                return i;
            }
        }
        return verb;
    }

    /** Returns the first subject of the verbs of a stretch that fits; before a colon the last one. */
    Optional<NounPhrase> first(int first, int end, Predicate<NounPhrase> fits) {
        int from = Math.max(first, end - 2 * Clauses.MAX_CLAUSE);
        boolean colon = end > from && words.token(end - 1).is(':');
        for (int k = 0; k < end - from; k++) {
            int i = colon ? end - 1 - k : from + k;
            if (isVerb(i) && words.sameRegion(i, first)) {
                Optional<NounPhrase> subject =
                        subject(i, first).filter(found -> found.end() <= end).filter(fits);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isVerb(int i) {
        return words.tag(i) == Tag.VERB || words.tag(i) == Tag.AUXILIARY || words.tag(i) == Tag.MODAL;
    }
}
