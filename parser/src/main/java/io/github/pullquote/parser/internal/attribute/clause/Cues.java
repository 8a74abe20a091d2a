package io.github.pullquote.parser.internal.attribute.clause;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.CueKind;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Phrases;
import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** The cues of an article, in order. */
public final class Cues {
    /** Between an owner, a noun for something said and its content stand a few words at most. */
    private static final int MAX_LINK = 7;

    /** A remark in brackets has no more words before its verb. */
    private static final int MAX_REMARK = 4;
    /** So many marked stretches may stand between a verb and its particle. */
    private static final int MAX_MARKED = 3;

    private final TaggedText words;
    private final ImmutableList<CueHit> hits;
    /** For each token the index of the first hit that begins there or later. */
    private final int[] hitFrom;

    private Cues(TaggedText words, ImmutableList<CueHit> hits) {
        this.words = words;
        this.hits = hits;
        this.hitFrom = new int[words.size() + 1];
        int h = hits.size();
        for (int i = words.size(); i >= 0; i--) {
            while (h > 0 && hits.get(h - 1).first() >= i) {
                h--;
            }
            hitFrom[i] = h;
        }
    }

    /** Returns the cues of a text. */
    public static Cues find(TaggedText words, NounPhrases phrases, CueLexicon lexicon, Watch watch) {
        OpinionLead opinions = new OpinionLead(words, phrases);
        ImmutableList.Builder<CueHit> hits = ImmutableList.builder();
        for (Scan.Sentence sentence : words.scan().sentences()) {
            watch.step();
            int i = sentence.first();
            while (i < sentence.end()) {
                Optional<CueHit> hit = at(words, lexicon, i, sentence.end());
                if (hit.isEmpty()) {
                    hit = opinions.at(i, sentence.first(), sentence.end());
                }
                if (hit.isPresent()) {
                    hits.add(hit.get());
                }
                i = hit.isPresent() ? hit.get().end() : i + 1;
            }
        }
        return new Cues(words, hits.build());
    }

    private static Optional<CueHit> at(TaggedText words, CueLexicon lexicon, int i, int end) {
        if (lexicon.mayBeginPreposition(words.lower(i))) {
            Optional<CueHit> preposition = preposition(words, lexicon, i, end);
            if (preposition.isPresent()) {
                return preposition;
            }
        }
        Tag tag = words.tag(i);
        if (words.is(i, WordUse.SPEAKER_LEAD)) {
            return SpeakerLead.at(words, i, end);
        }
        if (tag == Tag.NOUN && (bringsContent(words, i, end) && isOwned(words, i) || isAnnounced(words, i, end))) {
            Optional<CueWord> noun = lexicon.noun(words.lower(i));
            return noun.isPresent() ? Optional.of(new CueHit(i, i + 1, i, noun.get())) : Optional.empty();
        }
        if (tag != Tag.VERB && tag != Tag.GERUND || isAddition(words, i) || isRemark(words, i)) {
            return Optional.empty();
        }
        return verb(words, lexicon, i, end);
    }

    private static Optional<CueHit> preposition(TaggedText words, CueLexicon lexicon, int i, int end) {
        Optional<Phrases.Match<CueWord>> match = lexicon.preposition(from(words, i, end));
        if (match.isEmpty()) {
            return Optional.empty();
        }
        CueWord cue = match.get().value();
        int behind = i + match.get().words();
        return !leadsClause(words, i, behind, end) && (!cue.opens() || opensWithSpeaker(words, i, behind))
                ? Optional.of(new CueHit(i, behind, i, cue))
                : Optional.empty();
    }

    private static Optional<CueHit> verb(TaggedText words, CueLexicon lexicon, int i, int end) {
        Optional<CueHit> split = split(words, lexicon, i, end);
        if (split.isPresent()) {
            return split;
        }
        IntFunction<String> word = from(words, i, end);
        String verb = words.grammar().withoutClitic(words.lower(i));
        Optional<Phrases.Match<CueWord>> match = lexicon.verb(k -> k == 0 ? verb : word.apply(k));
        if (match.isEmpty() || isMediumAside(words, i, match.get().value())) {
            return Optional.empty();
        }
        int group = new VerbGroup(words).start(i);
        return Optional.of(
                new CueHit(i, i + match.get().words(), group, match.get().value()));
    }

    /** The words from a token on that stand in the same marks. */
    private static IntFunction<String> from(TaggedText words, int i, int end) {
        return k -> i + k < end && words.sameRegion(i, i + k) ? words.lower(i + k) : "";
    }

    /** Spanish {@code según dijo Rol}, Portuguese {@code no segundo turno}: no speaker follows a word that leads a clause. */
    private static boolean leadsClause(TaggedText words, int first, int behind, int end) {
        if (!words.is(first, WordUse.CLAUSE_LEAD)) {
            return false;
        }
        Tag left = words.tag(first - 1);
        return left == Tag.DETERMINER
                || left == Tag.POSSESSIVE
                || left == Tag.PREPOSITION
                || isVerbAt(words, behind, end);
    }

    /** Spanish {@code Para Rol, ...}, {@code Pero para el alcalde}: at the beginning of the sentence, and somebody follows. */
    private static boolean opensWithSpeaker(TaggedText words, int i, int behind) {
        int first = words.sentence(words.sentenceOf(i)).first();
        boolean opens = i == first || i == first + 1 && words.tag(first) == Tag.CONJUNCTION;
        boolean determiner = behind < words.size() && words.tag(behind) == Tag.DETERMINER;
        int noun = determiner ? behind + 1 : behind;
        boolean name = words.tag(noun) == Tag.NAME
                && !words.grammar().isPlace(words.token(noun).text());
        return opens && (name || determiner && words.isSpeakerNoun(noun));
    }

    private static boolean isVerbAt(TaggedText words, int i, int end) {
        int verb = i;
        while (verb < end && words.tag(verb) == Tag.OBJECT_PRONOUN) {
            verb++;
        }
        return verb < end && words.tag(verb).isVerbal();
    }

    /** {@code the dam, not to mention the mill}: tells of one thing more, not of what somebody said. */
    private static boolean isAddition(TaggedText words, int verb) {
        return words.tag(verb - 1) == Tag.TO && words.tag(verb - 2) == Tag.NEGATION && words.tag(verb - 3) == Tag.COMMA;
    }

    /** {@code Ann Poe, quoted by the Herald, said}: where her words were found, not who says them. */
    private static boolean isMediumAside(TaggedText words, int verb, CueWord cue) {
        return cue.kind() == CueKind.QUOTING
                && words.tag(verb - 1) == Tag.COMMA
                && (words.tag(verb - 2) == Tag.NAME || words.tag(verb - 2) == Tag.NOUN)
                && words.is(verb + 1, WordUse.AGENT);
    }

    /** {@code (Abendpost berichtete)}: a clause of few words in brackets reports nothing outside of them. */
    private static boolean isRemark(TaggedText words, int verb) {
        if (verb + 1 >= words.size() || !words.token(verb + 1).is(')')) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - MAX_REMARK); i--) {
            if (words.token(i).is('(')) {
                return true;
            }
        }
        return false;
    }

    /** {@code teilte die Polizei mit}: the particle stands at the end of the clause. */
    private static Optional<CueHit> split(TaggedText words, CueLexicon lexicon, int verb, int end) {
        List<CueLexicon.Split> splits = lexicon.splits(words.lower(verb));
        if (splits.isEmpty()) {
            return Optional.empty();
        }
        int clauseEnd = ClauseEnd.of(words, verb, end);
        Optional<CueHit> hit = split(words, splits, verb, clauseEnd - 1);
        if (hit.isEmpty() && clauseEnd < end && words.tag(clauseEnd) == Tag.MARK) {
            return behindMarks(words, splits, verb, clauseEnd, end);
        }
        // "ging Poth, die Anwältin der Frau, davon aus, dass": what stands between two commas is an apposition.
        int second = clauseEnd < end && words.tag(clauseEnd) == Tag.COMMA ? ClauseEnd.of(words, clauseEnd, end) : end;
        if (hit.isEmpty() && second < end && words.tag(second) == Tag.COMMA && isVerbless(words, clauseEnd, second)) {
            return split(words, splits, verb, ClauseEnd.of(words, second, end) - 1);
        }
        return hit;
    }

    /** {@code wies den Plan als „dünn“ zurück}: marked words stand before the particle. */
    private static Optional<CueHit> behindMarks(
            TaggedText words, List<CueLexicon.Split> splits, int verb, int mark, int end) {
        int i = mark;
        for (int stretch = 0; stretch < MAX_MARKED && i < end && words.tag(i) == Tag.MARK; stretch++) {
            while (i < end && !words.sameRegion(i, verb)) {
                i++;
            }
            if (i >= end || words.tag(i) == Tag.COMMA || words.tag(i) == Tag.SIGN) {
                return Optional.empty();
            }
            i = ClauseEnd.of(words, i, end);
            Optional<CueHit> hit = split(words, splits, verb, i - 1);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    private static boolean isVerbless(TaggedText words, int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.tag(i).isVerbal() || words.tag(i) == Tag.SUBORDINATOR) {
                return false;
            }
        }
        return true;
    }

    private static Optional<CueHit> split(TaggedText words, List<CueLexicon.Split> splits, int verb, int last) {
        for (CueLexicon.Split split : splits) {
            if (split.particle().equals(words.lower(last))) {
                return Optional.of(new CueHit(verb, verb + 1, verb, split.word(), OptionalInt.of(last)));
            }
        }
        return Optional.empty();
    }

    /** {@code claim that}, {@code claim during the debate that}: content follows a noun for something said. */
    private static boolean bringsContent(TaggedText words, int noun, int end) {
        for (int i = noun + 1; i < Math.min(end, noun + MAX_LINK); i++) {
            if (words.tag(i).isVerbal() || words.tag(i) == Tag.COMMA) {
                return false;
            }
            if (words.is(i, WordUse.COMPLEMENTISER)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Here is the answer of the council:}: a colon ends the sentence. */
    private static boolean isAnnounced(TaggedText words, int noun, int end) {
        return words.token(end - 1).is(':') && noun + 2 < end && words.is(noun + 1, WordUse.ORIGIN);
    }

    /** {@code Poe's latest claim}, {@code her claim}. */
    private static boolean isOwned(TaggedText words, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - MAX_LINK); i--) {
            if (words.tag(i) == Tag.GENITIVE || words.tag(i) == Tag.POSSESSIVE) {
                return true;
            }
            if (words.tag(i) != Tag.NOUN && words.tag(i) != Tag.NUMBER) {
                return false;
            }
        }
        return false;
    }

    /** Returns all cues. */
    public ImmutableList<CueHit> all() {
        return hits;
    }

    /** Returns the index of a cue among all. */
    int indexOf(CueHit cue) {
        return hitFrom[cue.first()];
    }

    /** Returns the cues that begin in [first, end), in order. */
    public ImmutableList<CueHit> within(int first, int end) {
        return first >= end ? ImmutableList.of() : hits.subList(hitFrom[first], hitFrom[end]);
    }

    /** Returns the cue that begins at the token. */
    public Optional<CueHit> at(int token) {
        int h = token >= 0 && token < words.size() ? hitFrom[token] : hits.size();
        return h < hits.size() && hits.get(h).first() == token ? Optional.of(hits.get(h)) : Optional.empty();
    }
}
