package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The reporting clauses of an article: finds the speaker of each cue by the structure of its clause. */
public final class Clauses {
    /** Nothing farther from a cue is looked at: a bound that keeps long texts linear; few sentences reach it. */
    static final int MAX_CLAUSE = 60;

    private final TaggedText words;
    private final Cues cues;
    private final NounPhrases phrases;
    private final Embedding embedding;
    private final VerbGroup group;
    private final Subjects subjects;
    private final FreeSubjects freeSubjects;
    private final boolean subjectMayBeMissing;
    private final SubjectBehind behind;
    private final Optional<VerbSecond> verbSecond;
    private final boolean inverts;
    private final Inversion inversion;
    /** The clause of each cue, by its index; of those that are not read yet null. */
    private final @Nullable Clause[] clauses;

    /** Finds the clause of every cue, from left to right: a later one may share the subject of an earlier one. */
    public Clauses(TaggedText words, Cues cues, NounPhrases phrases, Watch watch) {
        this.words = words;
        this.cues = cues;
        this.phrases = phrases;
        this.embedding = new Embedding(words);
        this.group = new VerbGroup(words);
        this.subjects = new Subjects(words, cues, phrases, group, this);
        this.freeSubjects = new FreeSubjects(words, phrases, group, subjects, this);
        this.subjectMayBeMissing = words.grammar().has(Trait.SUBJECT_MAY_BE_MISSING);
        this.behind = new SubjectBehind(words, phrases);
        this.verbSecond = words.grammar().has(Trait.VERB_SECOND)
                ? Optional.of(new VerbSecond(words, phrases, this::canSpeak))
                : Optional.empty();
        this.inverts = words.grammar().has(Trait.WORDS_BEFORE_SUBJECT);
        this.inversion = new Inversion(words, phrases);
        this.clauses = new Clause[cues.all().size()];
        for (CueHit cue : cues.all()) {
            watch.step();
            clauses[cues.indexOf(cue)] = unlessNobody(find(cue));
        }
    }

    /** Returns the clause of a cue. */
    public Clause of(CueHit cue) {
        return Objects.requireNonNull(clauses[cues.indexOf(cue)]);
    }

    /** Returns which clauses stand in which. */
    public Embedding embedding() {
        return embedding;
    }

    /** Returns the first token of the verb group: auxiliaries, negation and adverbs before the cue. */
    public int groupStart(int cue) {
        return group.start(cue);
    }

    /** Returns the first noun phrase of the stretch that stands right before a verb and fits. */
    public Optional<NounPhrase> firstSubject(int first, int end, Predicate<NounPhrase> fits) {
        return verbSecond.isPresent() ? verbSecond.get().first(first, end, fits) : subjects.first(first, end, fits);
    }

    /** {@code “Who has the key?” Nobody answered.}: who does not speak is no speaker. */
    private Clause unlessNobody(Clause clause) {
        boolean nobody = clause.mention()
                .filter(mention -> words.is(mention.first(), WordUse.NOBODY))
                .isPresent();
        return nobody ? new Clause(clause.cue(), Optional.empty(), clause.order()) : clause;
    }

    private Clause find(CueHit cue) {
        if (cue.cueClass() == CueClass.SELF) {
            return new Clause(cue, subjectAround(cue), Clause.Order.SUBJECT_FIRST);
        }
        if (cue.isPostposition()) {
            return new Clause(cue, phrases.before(cue.first(), limit(cue.first())), Clause.Order.SUBJECT_FIRST);
        }
        if (cue.isPreposition()) {
            return cueFirst(cue);
        }
        if (cue.cueClass() != CueClass.NOUN && verbSecond.isPresent()) {
            return verbSecond.get().clause(cue, limit(cue.first()));
        }
        if (cue.cueClass() == CueClass.NOUN) {
            return new Clause(cue, owner(cue.first()), Clause.Order.SUBJECT_FIRST);
        }
        int start = group.start(cue.first());
        return group.isPassive(cue, start) ? passive(cue) : active(cue, start);
    }

    /** {@code Sie kam nach eigenen Angaben}: the subject of the verb before, or behind where the phrase opens the clause. */
    private Optional<NounPhrase> subjectAround(CueHit cue) {
        int limit = limit(cue.first());
        int sentenceEnd = words.sentence(words.sentenceOf(cue.first())).end();
        int verb = cue.first() - 1;
        while (verb >= limit && !words.tag(verb).isVerbal() && words.tag(verb) != Tag.COMMA) {
            verb--;
        }
        boolean before = verb >= limit && words.tag(verb).isVerbal();
        int at = before ? verb : Math.min(cue.end(), sentenceEnd - 1);
        return verbSecond.flatMap(finder -> finder.subject(at, limit)).filter(this::canSpeak);
    }

    private Clause active(CueHit cue, int start) {
        int limit = limit(cue.first());
        if (subjectMayBeMissing) {
            return freeSubjects.of(cue, start, limit);
        }
        Optional<NounPhrase> subject = subjects.of(cue, start, limit);
        if (inversion.mayBe(cue, start, limit)
                && !inversion.isNameFromStart(subject, limit)
                && !inversion.isBesideApposition(cue, subject, limit)) {
            Clause inverted = cueFirst(cue);
            if (inverted.mention().filter(this::canSpeak).isPresent() && inversion.endsFrame(inverted.end())) {
                return inverted;
            }
        }
        if (subject.isPresent()) {
            boolean own = subject.get().end() <= start && !subjects.isShared(cue, start, limit);
            return new Clause(
                    cue,
                    subject.map(found -> antecedent(found, limit)),
                    own ? Clause.Order.SUBJECT_FIRST : Clause.Order.SHARED_SUBJECT);
        }
        return cueFirst(cue);
    }

    /** {@code Ana Pré, qui dit}: where nothing but the name can stand before the relative, it is the one who speaks. */
    private NounPhrase antecedent(NounPhrase subject, int limit) {
        int relative = subject.first();
        if (!inverts || words.tag(relative) != Tag.RELATIVE || relative <= limit) {
            return subject;
        }
        int end = words.tag(relative - 1) == Tag.COMMA ? relative - 1 : relative;
        return end > limit ? phrases.before(end, limit).filter(this::canSpeak).orElse(subject) : subject;
    }

    /** {@code her claim}, {@code Poe's claim}: the owner. */
    private Optional<NounPhrase> owner(int noun) {
        int i = noun - 1;
        while (words.tag(i) == Tag.NOUN || words.tag(i) == Tag.NUMBER) {
            i--;
        }
        if (words.tag(i) == Tag.POSSESSIVE) {
            return Optional.of(new NounPhrase(i, i + 1));
        }
        return words.tag(i) == Tag.GENITIVE
                ? phrases.before(i, words.sentence(words.sentenceOf(noun)).first())
                : phrases.after(noun + 2, words.sentence(words.sentenceOf(noun)).end());
    }

    /** Returns the clause of a cue that opens the text right behind a quotation: "said Poe", or Spanish "dijo". */
    public Clause inFrame(CueHit cue) {
        return subjectMayBeMissing && !cue.isPreposition() ? freeSubjects.inFrame(cue) : cueFirst(cue);
    }

    /** Returns "said Poe": the cue with the phrase right after it. */
    public Clause cueFirst(CueHit cue) {
        if (verbSecond.isPresent() && !cue.isPreposition()) {
            return verbSecond.get().behind(cue);
        }
        int sentenceEnd = words.sentence(words.sentenceOf(cue.first())).end();
        int first = cue.isPreposition() && words.is(cue.end(), WordUse.AGENT) ? cue.end() + 1 : cue.end();
        Optional<NounPhrase> phrase =
                cue.isPreposition() ? governed(first, sentenceEnd) : behind.at(cue.end(), sentenceEnd);
        return new Clause(cue, phrase.map(found -> phrases.appositionOr(found, sentenceEnd)), Clause.Order.CUE_FIRST);
    }

    /** {@code selon Ana Pré}, {@code selon elle}. */
    private Optional<NounPhrase> governed(int first, int limit) {
        boolean pronoun =
                inverts && words.tag(first) == Tag.OBJECT_PRONOUN && words.is(first, WordUse.SPEAKING_PRONOUN);
        return pronoun ? Optional.of(new NounPhrase(first, first + 1)) : phrases.after(first, limit);
    }

    private Clause passive(CueHit cue) {
        int sentenceEnd = words.sentence(words.sentenceOf(cue.first())).end();
        for (int i = cue.end(); i < sentenceEnd && i < cue.end() + MAX_CLAUSE; i++) {
            if (words.is(i, WordUse.AGENT) && words.sameRegion(i, cue.first())) {
                Optional<NounPhrase> agent = phrases.after(i + 1, sentenceEnd);
                if (agent.isPresent()) {
                    return new Clause(cue, agent, Clause.Order.PASSIVE);
                }
            }
        }
        return new Clause(cue, Optional.empty(), Clause.Order.PASSIVE);
    }

    /** Returns where the words before a cue begin: its sentence, or the end of the last marked stretch before it. */
    int limit(int cue) {
        int first = words.sentence(words.sentenceOf(cue)).first();
        int i = cue;
        while (i > first && cue - i < MAX_CLAUSE && words.sameRegion(i - 1, cue)) {
            i--;
        }
        return i;
    }

    /** Returns whether the phrase names somebody or something that can speak. */
    public boolean canSpeak(NounPhrase phrase) {
        boolean headOnly = words.grammar().has(Trait.CAPITAL_NOUNS);
        for (int i = phrase.first();
                i < phrase.end() && !(headOnly && i > phrase.first() && words.linksPhrase(i));
                i++) {
            if (words.is(i, WordUse.REFLEXIVE) || words.is(i, WordUse.NEUTER_PRONOUN) && words.tag(i) == Tag.PRONOUN) {
                return false;
            }
            if (headOnly && i > phrase.first() && words.tag(i - 1) == Tag.NOUN && isOwner(i)) {
                return false;
            }
            if (words.tag(i) == Tag.NAME || words.tag(i) == Tag.PRONOUN || words.isSpeakerNoun(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code die Worte Poths}: a name in the case of owners. */
    private boolean isOwner(int i) {
        return words.tag(i) == Tag.NAME && words.grammar().endsLikeNameGenitive(words.lower(i));
    }

    /** The clause in whose content this one stands, if any; else the clause itself. */
    public Clause outermost(Clause inner, int first) {
        Clause found = inner;
        for (CueHit earlier : cues.within(
                        Math.max(first, inner.cue().first() - MAX_CLAUSE),
                        inner.cue().first())
                .reverse()) {
            if (words.sameRegion(earlier.first(), inner.cue().first()) && embedding.embeds(of(earlier), found)) {
                found = of(earlier);
            }
        }
        return found;
    }
}
