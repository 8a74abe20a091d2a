package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the speaker of a cue by the structure of its clause. */
final class Clauses {
    private static final ImmutableSet<String> BE =
            ImmutableSet.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "got");
    private static final int MAX_CLAUSE = 60;
    private static final int MAX_ASIDE = 12;

    private final TaggedText words;
    private final Cues cues;
    private final NounPhrases phrases;
    private final Embedding embedding;
    private final Map<CueHit, Clause> byCue = new HashMap<>();

    /** Finds the clause of every cue, from left to right: a later one may share the subject of an earlier one. */
    Clauses(TaggedText words, Cues cues, Watch watch) {
        this.words = words;
        this.cues = cues;
        this.phrases = new NounPhrases(words);
        this.embedding = new Embedding(words);
        for (CueHit cue : cues.all()) {
            watch.step();
            byCue.put(cue, find(cue));
        }
    }

    /** Returns the clause of a cue. */
    Clause of(CueHit cue) {
        return Objects.requireNonNull(byCue.get(cue));
    }

    private Clause find(CueHit cue) {
        if (cue.isPreposition()) {
            return cueFirst(cue);
        }
        if (cue.cueClass() == CueClass.NOUN) {
            return new Clause(cue, owner(cue.first()), Clause.Order.SUBJECT_FIRST);
        }
        int group = groupStart(cue.first());
        if (isPassive(cue, group)) {
            return passive(cue);
        }
        int limit = clauseLimit(cue.first());
        Optional<NounPhrase> subject = subject(cue, group, limit);
        if (mayBeInverted(cue, group, limit) && !isNameFromStart(subject, limit)) {
            Clause inverted = cueFirst(cue);
            if (inverted.mention().filter(this::canSpeak).isPresent() && endsFrame(inverted.end())) {
                return inverted;
            }
        }
        if (subject.isPresent()) {
            boolean own = subject.get().end() <= group && !isShared(cue, group, limit);
            return new Clause(cue, subject, own ? Clause.Order.SUBJECT_FIRST : Clause.Order.SHARED_SUBJECT);
        }
        return cueFirst(cue);
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

    /** Returns "said Poe": the cue with the phrase right after it. */
    Clause cueFirst(CueHit cue) {
        int sentenceEnd = words.sentence(words.sentenceOf(cue.first())).end();
        Optional<NounPhrase> phrase = phrases.after(cue.end(), sentenceEnd);
        return new Clause(cue, phrase.map(found -> phrases.appositionOr(found, sentenceEnd)), Clause.Order.CUE_FIRST);
    }

    /** Returns the first token of the verb group: auxiliaries, negation and adverbs before the cue. */
    int groupStart(int cue) {
        int i = cue;
        while (i > 0
                && words.sentenceOf(i - 1) == words.sentenceOf(cue)
                && words.sameRegion(i - 1, cue)
                && isGroupPart(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isGroupPart(int i) {
        return switch (words.tag(i)) {
            case AUXILIARY, MODAL, NEGATION, ADVERB -> true;
            default -> false;
        };
    }

    private boolean isPassive(CueHit cue, int group) {
        CueForm form = cue.word().form();
        if (form != CueForm.PAST && form != CueForm.PARTICIPLE) {
            return false;
        }
        boolean opens = words.tag(group - 1) == Tag.SIGN || words.tag(group - 1) == Tag.COMMA;
        if ((opens || "as".equals(words.lower(group - 1))) && "by".equals(words.lower(cue.end()))) {
            return true;
        }
        for (int i = group; i < cue.first(); i++) {
            if (BE.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private Clause passive(CueHit cue) {
        int sentenceEnd = words.sentence(words.sentenceOf(cue.first())).end();
        for (int i = cue.end(); i < sentenceEnd && i < cue.end() + MAX_CLAUSE; i++) {
            if ("by".equals(words.lower(i)) && words.sameRegion(i, cue.first())) {
                Optional<NounPhrase> agent = phrases.after(i + 1, sentenceEnd);
                if (agent.isPresent()) {
                    return new Clause(cue, agent, Clause.Order.PASSIVE);
                }
            }
        }
        return new Clause(cue, Optional.empty(), Clause.Order.PASSIVE);
    }

    /** Returns where the words before a cue begin: its sentence, or the end of the last marked stretch before it. */
    private int clauseLimit(int cue) {
        int first = words.sentence(words.sentenceOf(cue)).first();
        int i = cue;
        while (i > first && cue - i < MAX_CLAUSE && words.sameRegion(i - 1, cue)) {
            i--;
        }
        return i;
    }

    private boolean mayBeInverted(CueHit cue, int group, int limit) {
        CueForm form = cue.word().form();
        boolean finite = form == CueForm.THIRD || form == CueForm.PAST;
        boolean alone = group <= limit || words.tag(group - 1) == Tag.COMMA || words.tag(group - 1) == Tag.SIGN;
        return finite
                && alone
                && group == cue.first()
                && (cue.cueClass() == CueClass.SPEECH || cue.cueClass() == CueClass.MANNER);
    }

    /** {@code Poe, a critic of the plan, said the bill}: the name that opens the sentence is the subject. */
    private boolean isNameFromStart(Optional<NounPhrase> subject, int limit) {
        return subject.isPresent()
                && subject.get().first() == limit
                && words.tag(subject.get().end() - 1) == Tag.NAME
                && words.tag(subject.get().end()) != Tag.AUXILIARY
                && !words.tag(subject.get().end()).isVerbal();
    }

    /** Returns whether the phrase names somebody or something that can speak. */
    boolean canSpeak(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (words.tag(i) == Tag.NAME || words.tag(i) == Tag.PRONOUN || words.isSpeakerNoun(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsFrame(int i) {
        if (i >= words.size() || words.sentence(words.sentenceOf(i - 1)).end() == i) {
            return true;
        }
        return switch (words.tag(i)) {
            case COMMA, SIGN, MARK, TIME -> true;
            default -> false;
        };
    }

    /** Whether the cue takes its subject from an earlier verb: "rose and said", "rose, saying", "by saying". */
    private boolean isShared(CueHit cue, int group, int limit) {
        if (group <= limit) {
            return true;
        }
        Tag left = words.tag(group - 1);
        if (left == Tag.TO) {
            return !hasOwnInfinitiveSubject(group - 1, limit);
        }
        return left == Tag.CONJUNCTION || isParticiple(cue, group) && !hasOwnParticipleSubject(group, limit);
    }

    private boolean isParticiple(CueHit cue, int group) {
        return cue.word().form() == CueForm.GERUND && !hasAuxiliary(group, cue.first());
    }

    /** "footage of Poe saying", "a memo saying": not "issued a statement saying". */
    private boolean hasOwnParticipleSubject(int group, int limit) {
        Optional<NounPhrase> phrase =
                words.tag(group - 1) == Tag.COMMA ? Optional.empty() : phrases.before(group, limit);
        if (phrase.isEmpty()) {
            return false;
        }
        int before = phrase.get().first() - 1;
        boolean name = words.tag(phrase.get().end() - 1) == Tag.NAME;
        return before < limit
                || "with".equals(words.lower(before))
                || name && words.tag(phrase.get().first()) != Tag.DETERMINER && words.tag(before) == Tag.PREPOSITION
                || hasPreposition(phrase.get()) && name;
    }

    private boolean hasPreposition(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if ("of".equals(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "for critics to say", "led aides to say". */
    private boolean hasOwnInfinitiveSubject(int to, int limit) {
        Tag left = words.tag(to - 1);
        boolean speaker = left == Tag.NAME || words.isSpeakerNoun(to - 1);
        Optional<NounPhrase> phrase = speaker ? phrases.before(to, limit) : Optional.empty();
        if (phrase.isEmpty() || phrase.get().first() <= limit) {
            return phrase.isPresent();
        }
        int before = phrase.get().first() - 1;
        return "for".equals(words.lower(before)) || words.tag(before) == Tag.VERB || words.tag(before) == Tag.GERUND;
    }

    private boolean hasAuxiliary(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.tag(i) == Tag.AUXILIARY) {
                return true;
            }
        }
        return false;
    }

    private Optional<NounPhrase> subject(CueHit cue, int group, int limit) {
        if (isShared(cue, group, limit)) {
            return sharedSubject(group);
        }
        int end = words.tag(group - 1) == Tag.TO ? group - 1 : group;
        Optional<NounPhrase> own = phrases.before(beforeRelative(end, limit), limit);
        if (own.isEmpty()) {
            return sharedSubject(group);
        }
        return isParticiple(cue, group) ? own.map(phrases::lastName) : own.map(phrase -> pastRelative(phrase, limit));
    }

    /** {@code a letter that said}: "that" right behind a noun and before the verb stands for the noun. */
    private int beforeRelative(int end, int limit) {
        boolean relative = end - 2 >= limit && "that".equals(words.lower(end - 1)) && words.tag(end - 2) == Tag.NOUN;
        return relative ? end - 1 : end;
    }

    /** {@code people who know Poe say}: the phrase before the relative clause in which the nearest one stands. */
    private NounPhrase pastRelative(NounPhrase nearest, int limit) {
        boolean verb = false;
        for (int i = nearest.first() - 1; i > limit && nearest.first() - i < MAX_ASIDE; i--) {
            Tag tag = words.tag(i);
            if (tag == Tag.COMMA || tag == Tag.MARK || tag == Tag.SIGN || tag == Tag.SUBORDINATOR) {
                return nearest;
            }
            if (tag == Tag.RELATIVE) {
                return verb ? phrases.before(i, limit).orElse(nearest) : nearest;
            }
            verb |= tag.isVerbal();
        }
        return nearest;
    }

    /** The subject of the last clause before in the sentence that has one; else the first one of the sentence. */
    private Optional<NounPhrase> sharedSubject(int group) {
        int first = words.sentence(words.sentenceOf(group)).first();
        boolean apart = words.tag(group - 1) == Tag.COMMA || words.tag(group - 2) == Tag.COMMA;
        for (CueHit earlier :
                cues.within(Math.max(first, group - MAX_CLAUSE), group).reverse()) {
            if (words.sameRegion(earlier.first(), group) && !earlier.isPreposition()) {
                CueHit governing = apart ? outermost(of(earlier), first).cue() : earlier;
                Optional<NounPhrase> subject = subjectOf(governing).flatMap(found -> antecedent(found, group));
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return firstSubject(first, group);
    }

    /** The clause in whose content this one stands, if any; else the clause itself. */
    Clause outermost(Clause inner, int first) {
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

    /** {@code an official who asked not to be named said}: whom the relative clause is about. */
    private Optional<NounPhrase> antecedent(NounPhrase subject, int group) {
        boolean relative = words.tag(subject.first()) == Tag.RELATIVE && subject.end() < group;
        boolean coordinated = words.tag(group - 1) == Tag.CONJUNCTION || words.tag(group - 1) == Tag.TO;
        if (!relative || coordinated) {
            return Optional.of(subject);
        }
        int sentenceFirst = words.sentence(words.sentenceOf(group)).first();
        return phrases.before(subject.first(), sentenceFirst).or(() -> Optional.of(subject));
    }

    /** The grammatical subject of an earlier cue: in a passive not the one who speaks. */
    private Optional<NounPhrase> subjectOf(CueHit earlier) {
        Clause clause = of(earlier);
        return clause.order() == Clause.Order.PASSIVE
                ? phrases.before(groupStart(earlier.first()), clauseLimit(earlier.first()))
                : clause.mention();
    }

    /** Returns the first noun phrase of the stretch that stands right before a verb. */
    Optional<NounPhrase> firstSubject(int first, int end) {
        for (int i = Math.max(first, end - 2 * MAX_CLAUSE) + 1; i < end; i++) {
            if (words.tag(i).isVerbal() && words.sameRegion(i, first)) {
                Optional<NounPhrase> subject = phrases.before(i, first);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }
}
