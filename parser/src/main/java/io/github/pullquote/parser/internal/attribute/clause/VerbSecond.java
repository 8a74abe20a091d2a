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

    VerbSecond(TaggedText words, NounPhrases phrases, Predicate<NounPhrase> canSpeak) {
        this.words = words;
        this.phrases = phrases;
        this.canSpeak = canSpeak;
        this.nominative = new Nominative(words, phrases);
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
        return source && subject.filter(found -> !isNeuter(found)).isEmpty() ? source(cue) : subject;
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
                nominative.behind(cue.end() - 1, sentenceEnd).map(this::withName);
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
            return behindComma(field, end);
        }
        if (field.isEmpty()) {
            return nominative.behind(field.verb(), end).map(this::withName);
        }
        return field.isSubordinate(words) ? ofSubordinate(field) : ofMain(field, end);
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
                return lead(field, end);
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

    /** {@code „...“, so der Sprecher und erklärte}: the speaker without a verb before "and". */
    private Optional<NounPhrase> lead(Field field, int end) {
        for (int i = field.limit(); i < field.first(); i++) {
            if (words.is(i, WordUse.SPEAKER_LEAD)) {
                return phrases.after(i + 1, end);
            }
        }
        return nominative.at(
                new Field(field.limit(), field.first() - 1, field.limit()).opener(words), field.first() - 1);
    }

    /** {@code Poth, Leiter des Amts, sagte} has its subject before, {@code Als er ging, sagte Poth} behind. */
    private Optional<NounPhrase> behindComma(Field field, int end) {
        Optional<NounPhrase> behind = nominative.behind(field.verb(), end).map(this::withName);
        int opener = new Field(field.limit(), field.verb(), field.limit()).opener(words);
        int first = words.tag(opener) == Tag.ADVERB ? opener + 1 : opener;
        Optional<NounPhrase> opening = nominative.at(first, field.verb());
        boolean apposed = opening.filter(canSpeak).isPresent()
                && !holdsVerb(opening.get().end(), field.verb())
                && isParted(opening.get().end());
        return apposed ? opening : behind.or(() -> opening);
    }

    private boolean isParted(int i) {
        return words.tag(i) == Tag.COMMA
                || words.token(i).is('(')
                || words.tag(i) == Tag.PREPOSITION
                || words.tag(i) == Tag.CONJUNCTION && words.isSpeakerNoun(i + 1)
                || words.is(i, WordUse.GENITIVE_ARTICLE);
    }

    /** A verb before the first comma makes the words a clause rather than a name with its description. */
    private boolean holdsVerb(int first, int end) {
        for (int i = first; i < end && words.tag(i) != Tag.COMMA; i++) {
            if (words.tag(i).isVerbal()) {
                return true;
            }
        }
        return false;
    }

    /** {@code wie die Polizei am Montag mitteilte}, {@code Poth, der sagte}. */
    private Optional<NounPhrase> ofSubordinate(Field field) {
        int opener = field.opener(words);
        Optional<NounPhrase> inside = nominative.within(opener + 1, field.verb());
        if (words.tag(opener) != Tag.RELATIVE || words.is(opener, WordUse.OBLIQUE)) {
            return inside;
        }
        boolean object = inside.filter(phrase -> phrase.first() == opener + 1)
                .filter(canSpeak)
                .isPresent();
        return object ? inside : Optional.of(new NounPhrase(opener, opener + 1));
    }

    private Optional<NounPhrase> ofMain(Field field, int end) {
        int first = field.opener(words);
        while (first < field.verb() && words.tag(first) == Tag.ADVERB) {
            first++;
        }
        Optional<NounPhrase> before = nominative.at(first, field.verb());
        Optional<NounPhrase> behind = nominative.behind(field.verb(), end).map(this::withName);
        boolean object = behind.filter(phrase -> phrase.first() == field.verb() + 1)
                .filter(phrase -> words.is(phrase.first(), WordUse.NOMINATIVE))
                .isPresent();
        if (before.filter(canSpeak).isPresent() && !isNeuter(before.get()) && !object) {
            return before.map(this::withName);
        }
        if (behind.isEmpty() && before.isEmpty()) {
            return particleName(first, field.verb());
        }
        return object
                        || behind.isPresent()
                                && (before.isEmpty() || isNeuter(before.get()) || canSpeak.test(behind.get()))
                ? behind
                : before;
    }

    /** {@code Von der Aue sagte}: a name whose particle looks like a preposition where a sentence begins. */
    private Optional<NounPhrase> particleName(int first, int verb) {
        int name = first + 1;
        while (name < verb && words.tag(name) == Tag.DETERMINER) {
            name++;
        }
        boolean names = name < verb && words.tag(name) == Tag.NAME && words.tag(verb - 1) == Tag.NAME;
        return names
                        && words.tag(first) == Tag.PREPOSITION
                        && words.token(first).isCapitalised()
                ? Optional.of(new NounPhrase(first, verb))
                : Optional.empty();
    }

    private boolean isNeuter(NounPhrase phrase) {
        return phrase.end() == phrase.first() + 1 && words.is(phrase.first(), WordUse.NEUTER_PRONOUN);
    }

    private NounPhrase withName(NounPhrase phrase) {
        return phrases.appositionOr(
                phrase, words.sentence(words.sentenceOf(phrase.first())).end());
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
