package io.github.pullquote.parser.internal.attribute.clause;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import java.util.Optional;

/**
 * Finds the clause of a verb whose subject may stand before it, behind it or nowhere: Spanish {@code Rol dijo}, {@code
 * dijo Rol}, {@code dijo}.
 */
final class FreeSubjects {
    /** Phrases that hang on a subject one behind the other: "los vecinos de la zona afectada por el humo". */
    private static final int MAX_LINKS = 4;

    /** Tokens between a verb and the body from which somebody speaks: "explicaron a la prensa desde". */
    private static final int MAX_BETWEEN = 9;

    /** What these take behind them is their subject, if it can speak; others have objects there. */
    private static final ImmutableSet<CueClass> BEFORE_SUBJECT =
            ImmutableSet.of(CueClass.SPEECH, CueClass.MANNER, CueClass.ATTITUDE, CueClass.EVIDENCE, CueClass.ACT);

    private final TaggedText words;
    private final NounPhrases phrases;
    private final VerbGroup group;
    private final Subjects subjects;
    private final Clauses clauses;

    FreeSubjects(TaggedText words, NounPhrases phrases, VerbGroup group, Subjects subjects, Clauses clauses) {
        this.words = words;
        this.phrases = phrases;
        this.group = group;
        this.subjects = subjects;
        this.clauses = clauses;
    }

    /** Returns the clause of a cue whose verb group begins at {@code start}. */
    Clause of(CueHit cue, int start, int limit) {
        if (!group.isFinite(cue, start)) {
            return shared(cue, subjects.of(cue, start, limit), start, limit);
        }
        Optional<NounPhrase> before = before(start, limit);
        Optional<NounPhrase> behind = behind(cue);
        boolean direct =
                before.filter(phrase -> standsRightBefore(phrase, start)).isPresent();
        if (behind.isPresent() && !direct) {
            return new Clause(cue, behind, Clause.Order.CUE_FIRST);
        }
        if (before.isPresent()) {
            NounPhrase subject = antecedent(before.get(), limit);
            boolean object = !subject.equals(before.get()) && !headCanSpeak(subject);
            return object ? ofSentence(cue, start) : new Clause(cue, Optional.of(subject), Clause.Order.SUBJECT_FIRST);
        }
        return words.tag(start - 1) == Tag.CONJUNCTION
                ? shared(cue, subjects.of(cue, start, limit), start, limit)
                : ofSentence(cue, start);
    }

    /** {@code Rol opinó que es tarde, aunque añadió que “queda tiempo”}: the subject of an earlier clause, if it can speak. */
    private Clause ofSentence(CueHit cue, int start) {
        if (!takesContent(cue)) {
            return noSubject(cue);
        }
        int first = words.sentence(words.sentenceOf(start)).first();
        return subjects.first(
                        first, start, subject -> words.tag(subject.first()) != Tag.RELATIVE && headCanSpeak(subject))
                .map(subject -> new Clause(cue, Optional.of(subject), Clause.Order.SHARED_SUBJECT))
                .orElseGet(() -> noSubject(cue));
    }

    /** Behind a verb in brackets of commas, or at the end, stands nothing that it reports. */
    private boolean takesContent(CueHit cue) {
        return words.is(cue.end(), WordUse.COMPLEMENTISER)
                || words.tag(cue.end()) == Tag.MARK
                || cue.end() < words.size() && words.token(cue.end()).is(':');
    }

    private static Clause noSubject(CueHit cue) {
        return new Clause(cue, Optional.empty(), Clause.Order.NO_SUBJECT);
    }

    private Clause shared(CueHit cue, Optional<NounPhrase> subject, int start, int limit) {
        boolean own =
                subject.filter(phrase -> phrase.end() <= start).isPresent() && !subjects.isShared(cue, start, limit);
        return subject.isEmpty()
                ? noSubject(cue)
                : new Clause(cue, subject, own ? Clause.Order.SUBJECT_FIRST : Clause.Order.SHARED_SUBJECT);
    }

    /** The phrase before the verb that no preposition governs: "el alcalde en rueda de prensa dijo". */
    private Optional<NounPhrase> before(int start, int limit) {
        Optional<NounPhrase> phrase = phrases.before(start, limit);
        for (int i = 0;
                i < MAX_LINKS
                        && phrase.filter(found -> isGoverned(found, limit)).isPresent();
                i++) {
            phrase = phrases.before(phrase.get().first() - 1, limit);
        }
        return phrase.map(found -> subjects.pastRelative(found, limit))
                .filter(found -> !isGoverned(found, limit) && !isCircumstance(found))
                .or(() -> beforeComma(start, limit));
    }

    /** {@code La ministra, señaló que}: a comma that should not stand there parts the phrase that opens the clause. */
    private Optional<NounPhrase> beforeComma(int start, int limit) {
        int verb = start;
        while (verb < words.size() && words.tag(verb) != Tag.VERB) {
            verb++;
        }
        return words.tag(start - 1) == Tag.COMMA && words.is(verb + 1, WordUse.COMPLEMENTISER) && start - 1 > limit
                ? phrases.before(start - 1, limit).filter(found -> found.first() == limit && headCanSpeak(found))
                : Optional.empty();
    }

    /** {@code varios párrafos después}, {@code en la que dijo}: what neither names nor determines somebody who speaks. */
    private boolean isCircumstance(NounPhrase phrase) {
        Tag first = words.tag(phrase.first());
        if (first == Tag.RELATIVE) {
            int article = phrase.first() - 1;
            return words.tag(article) == Tag.PREPOSITION
                    || words.tag(article) == Tag.DETERMINER && words.tag(article - 1) == Tag.PREPOSITION;
        }
        return first != Tag.DETERMINER && first != Tag.POSSESSIVE && !clauses.canSpeak(phrase);
    }

    private boolean isGoverned(NounPhrase phrase, int limit) {
        return phrase.first() > limit && words.tag(phrase.first() - 1) == Tag.PREPOSITION;
    }

    /** No comma between, no relative, and somebody who can speak: then what stands behind the verb is no subject. */
    private boolean standsRightBefore(NounPhrase phrase, int start) {
        Tag last = words.tag(start - 1);
        return last != Tag.COMMA
                && last != Tag.SIGN
                && words.tag(phrase.first()) != Tag.RELATIVE
                && !isPredicate(phrase, start)
                && clauses.canSpeak(phrase);
    }

    /** {@code Soddisfatto del sindaco si è detto Rolli}: how somebody calls himself, not who he is. */
    private boolean isPredicate(NounPhrase phrase, int start) {
        return words.tag(start) == Tag.OBJECT_PRONOUN
                && words.tag(phrase.first()) == Tag.NOUN
                && words.sentence(words.sentenceOf(start)).first() == phrase.first()
                && !headCanSpeak(phrase);
    }

    /** {@code el alcalde, que dijo}: whom the relative clause is about. */
    private NounPhrase antecedent(NounPhrase subject, int limit) {
        int relative = subject.first();
        if (words.tag(relative) != Tag.RELATIVE || relative <= limit) {
            return subject;
        }
        int end = words.tag(relative - 1) == Tag.COMMA ? relative - 1 : relative;
        return end > limit ? phrases.before(end, limit).orElse(subject) : subject;
    }

    private Optional<NounPhrase> behind(CueHit cue) {
        return BEFORE_SUBJECT.contains(cue.cueClass())
                ? clauses.cueFirst(cue).mention().filter(this::headCanSpeak)
                : Optional.empty();
    }

    /** Returns the clause of a verb behind a quotation, where an unknown noun with an article speaks as well. */
    Clause inFrame(CueHit cue) {
        Optional<NounPhrase> behind =
                nameWithParticle(cue).or(() -> clauses.cueFirst(cue).mention());
        return behind.filter(phrase -> headCanSpeak(phrase)
                        || opensWithDeterminer(phrase)
                        || words.is(phrase.first(), WordUse.NAME_PARTICLE))
                .map(phrase -> new Clause(cue, Optional.of(phrase), Clause.Order.CUE_FIRST))
                .or(() -> from(cue))
                .orElseGet(() -> noSubject(cue));
    }

    /** {@code dijo de la Rosa}: a family name that begins with a particle, and nothing behind it. */
    private Optional<NounPhrase> nameWithParticle(CueHit cue) {
        int end = cue.end();
        while (words.is(end, WordUse.NAME_PARTICLE) && words.tag(end) != Tag.NAME && end - cue.end() < MAX_LINKS) {
            end++;
        }
        int name = end;
        while (words.tag(end) == Tag.NAME) {
            end++;
        }
        boolean closed = words.tag(end) == Tag.COMMA || words.tag(end) == Tag.SIGN;
        boolean particle = name > cue.end() && words.tag(cue.end()) == Tag.PREPOSITION;
        return particle && end > name && closed && words.sameRegion(cue.first(), end - 1)
                ? Optional.of(new NounPhrase(cue.end(), end))
                : Optional.empty();
    }

    /** {@code explicaron a la prensa desde la alcaldía}: a body speaks where the verb of many has no subject. */
    private Optional<Clause> from(CueHit cue) {
        if (!words.grammar().endsLikePluralVerb(words.lower(cue.end() - 1))) {
            return Optional.empty();
        }
        int end = Math.min(words.sentence(words.sentenceOf(cue.first())).end(), cue.end() + MAX_BETWEEN);
        for (int i = cue.end(); i < end && words.tag(i) != Tag.COMMA && words.sameRegion(i, cue.first()); i++) {
            if (words.is(i, WordUse.ORIGIN) && !words.is(i, WordUse.GENITIVE)) {
                return phrases.after(i + 1, end)
                        .map(body -> new Clause(cue, Optional.of(body), Clause.Order.CUE_FIRST));
            }
        }
        return Optional.empty();
    }

    /** {@code la joven}; not {@code este lunes}. */
    private boolean opensWithDeterminer(NounPhrase phrase) {
        Tag first = words.tag(phrase.first());
        return (first == Tag.DETERMINER || first == Tag.POSSESSIVE || first == Tag.QUANTIFIER)
                && phrase.end() - phrase.first() > 1
                && words.tag(phrase.end()) != Tag.TIME;
    }

    private boolean headCanSpeak(NounPhrase phrase) {
        int end = phrase.first();
        while (end < phrase.end() && words.tag(end) != Tag.PREPOSITION) {
            end++;
        }
        return end > phrase.first() && clauses.canSpeak(new NounPhrase(phrase.first(), end));
    }
}
