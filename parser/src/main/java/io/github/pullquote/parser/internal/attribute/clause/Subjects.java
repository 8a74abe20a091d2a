package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the subject of a cue that stands behind its subject: its own, or the one of an earlier verb. */
final class Subjects {
    /** A relative clause between a subject and its verb is shorter; a bound for sentences that never end. */
    private static final int MAX_ASIDE = 12;

    private final TaggedText words;
    private final Cues cues;
    private final NounPhrases phrases;
    private final VerbGroup group;
    private final SharedSubject shared;
    private final Clauses clauses;
    private final boolean objectBeforeVerb;

    Subjects(TaggedText words, Cues cues, NounPhrases phrases, VerbGroup group, Clauses clauses) {
        this.words = words;
        this.cues = cues;
        this.phrases = phrases;
        this.group = group;
        this.shared = new SharedSubject(words, phrases, group);
        this.clauses = clauses;
        this.objectBeforeVerb = words.grammar().has(Trait.OBJECT_BEFORE_VERB);
    }

    /** Whether the cue takes its subject from an earlier verb: "rose and said". */
    boolean isShared(CueHit cue, int start, int limit) {
        return shared.isShared(cue, start, limit);
    }

    /** Returns the subject of the cue whose verb group begins at {@code start}. */
    Optional<NounPhrase> of(CueHit cue, int start, int limit) {
        if (isShared(cue, start, limit)) {
            return sharedSubject(start);
        }
        int end = words.tag(start - 1) == Tag.TO ? start - 1 : start;
        Optional<NounPhrase> own = phrases.before(beforeRelative(end, limit), limit);
        if (own.isEmpty()) {
            return sharedSubject(start);
        }
        return group.isParticiple(cue, start)
                ? own.map(this::ofParticiple)
                : own.map(phrase -> pastDescription(pastRelative(phrase, limit), limit));
    }

    /** {@code footage of Ann Poe saying}: the name; {@code with the head of the Mill Trust saying}: all of it. */
    private NounPhrase ofParticiple(NounPhrase phrase) {
        NounPhrase accompanying = shared.accompanying(phrase);
        boolean whole = words.is(accompanying.first() - 1, WordUse.ACCOMPANIMENT);
        return whole ? accompanying : phrases.lastName(phrase);
    }

    /** {@code Ann Poe, founder of the Mill Trust said}: the name that opens the clause, though no comma closes. */
    private NounPhrase pastDescription(NounPhrase phrase, int limit) {
        int comma = phrase.first() - 1;
        boolean described = comma > limit + 1 && words.tag(comma) == Tag.COMMA && areAll(Tag.NAME, limit, comma);
        boolean describes = words.tag(phrase.first()) == Tag.NOUN || words.tag(phrase.first()) == Tag.DETERMINER;
        return described && describes ? new NounPhrase(limit, comma) : phrase;
    }

    private boolean areAll(Tag tag, int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.tag(i) != tag) {
                return false;
            }
        }
        return true;
    }

    /** {@code a letter that said}: "that" right behind a noun and before the verb stands for the noun. */
    private int beforeRelative(int end, int limit) {
        boolean relative =
                end - 2 >= limit && words.is(end - 1, WordUse.COMPLEMENTISER) && words.tag(end - 2) == Tag.NOUN;
        return relative ? end - 1 : end;
    }

    /**
     * {@code people who know Poe say}, {@code people marching with Poe say}: the phrase before the relative clause or the
     * participle with which the nearest one stands.
     */
    NounPhrase pastRelative(NounPhrase nearest, int limit) {
        boolean verb = false;
        for (int i = nearest.first() - 1; i > limit && nearest.first() - i < MAX_ASIDE; i--) {
            Tag tag = words.tag(i);
            if (tag == Tag.COMMA || tag == Tag.MARK || tag == Tag.SIGN || tag == Tag.SUBORDINATOR) {
                return nearest;
            }
            if (tag == Tag.GERUND && words.tag(i - 1).isHead() && !verb) {
                Optional<NounPhrase> phrase = phrases.before(i, limit);
                return phrase.isPresent() && phrase.get().first() == limit ? phrase.get() : nearest;
            }
            if (tag == Tag.RELATIVE) {
                return verb ? phrases.before(i, limit).orElse(nearest) : nearest;
            }
            verb |= tag.isVerbal();
        }
        return nearest;
    }

    /** The subject of the last clause before in the sentence that has one; else the first one of the sentence. */
    private Optional<NounPhrase> sharedSubject(int start) {
        int first = words.sentence(words.sentenceOf(start)).first();
        boolean apart = words.tag(start - 1) == Tag.COMMA || words.tag(start - 2) == Tag.COMMA;
        for (CueHit earlier :
                cues.within(Math.max(first, start - Clauses.MAX_CLAUSE), start).reverse()) {
            if (words.sameRegion(earlier.first(), start) && !earlier.isPreposition()) {
                CueHit governing =
                        apart ? clauses.outermost(clauses.of(earlier), first).cue() : earlier;
                Optional<NounPhrase> subject = subjectOf(governing).flatMap(found -> antecedent(found, start));
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return first(first, start, subject -> true);
    }

    /** {@code an official who asked not to be named said}: whom the relative clause is about. */
    private Optional<NounPhrase> antecedent(NounPhrase subject, int start) {
        boolean relative = words.tag(subject.first()) == Tag.RELATIVE && subject.end() < start;
        boolean coordinated = words.tag(start - 1) == Tag.CONJUNCTION || words.tag(start - 1) == Tag.TO;
        if (!relative || coordinated) {
            return Optional.of(subject);
        }
        int sentenceFirst = words.sentence(words.sentenceOf(start)).first();
        return phrases.before(subject.first(), sentenceFirst).or(() -> Optional.of(subject));
    }

    /** The grammatical subject of an earlier cue: in a passive not the one who speaks. */
    private Optional<NounPhrase> subjectOf(CueHit earlier) {
        Clause clause = clauses.of(earlier);
        return clause.order() == Clause.Order.PASSIVE
                ? phrases.before(group.start(earlier.first()), clauses.limit(earlier.first()))
                : clause.mention();
    }

    /** {@code Ana Pré se tourne}: an object may stand between subject and verb. */
    private int beforeObjects(int verb, int first) {
        int i = verb;
        while (objectBeforeVerb && i > first && words.tag(i - 1) == Tag.OBJECT_PRONOUN) {
            i--;
        }
        return i;
    }

    /** Returns the first noun phrase of the stretch that stands right before a verb and fits. */
    Optional<NounPhrase> first(int first, int end, Predicate<NounPhrase> fits) {
        for (int i = Math.max(first, end - 2 * Clauses.MAX_CLAUSE) + 1; i < end; i++) {
            if (words.tag(i).isVerbal() && words.sameRegion(i, first)) {
                Optional<NounPhrase> subject =
                        phrases.before(beforeObjects(i, first), first).filter(fits);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }
}
