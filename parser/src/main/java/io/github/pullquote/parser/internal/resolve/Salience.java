package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.resolve.name.Gender;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who a reader has in mind: participants fade with each sentence, subjects and speakers stand out, owners ("Poe's plan")
 * and names that may be no person's stay behind.
 */
final class Salience {
    private final TaggedText words;
    private final List<Sighting> sightings = new ArrayList<>();

    private record Sighting(int token, Participant participant, double weight) {}

    Salience(TaggedText words) {
        this.words = words;
    }

    /** Notes a name in the text. */
    void name(NameRun run, Participant participant) {
        boolean owner = words.tag(run.end()) == Tag.GENITIVE;
        add(run.first(), participant, owner ? Measures.OWNER : isSubject(run) ? Measures.SUBJECT : 0);
    }

    /** Notes somebody who is described and acts. */
    void subject(int token, Participant participant) {
        add(token, participant, Measures.SUBJECT);
    }

    private boolean isSubject(NameRun run) {
        Tag before = words.tag(run.first() - 1);
        boolean free = before != Tag.PREPOSITION && before != Tag.VERB && before != Tag.TO;
        return free
                && !isReported(run.first())
                && switch (words.tag(afterBrackets(run.end()))) {
                    case AUXILIARY, MODAL, NEGATION, VERB, ADVERB, COMMA, RELATIVE -> true;
                    default -> false;
                };
    }

    /** Spanish {@code dijo que Rol vino}: who acts in reported content does not come to the fore. */
    private boolean isReported(int token) {
        if (!words.grammar().has(Trait.SUBJECT_MAY_BE_MISSING)) {
            return false;
        }
        int first = words.sentence(words.sentenceOf(token)).first();
        for (int i = token - 1; i >= first && token - i < Measures.MAX_OWNER; i--) {
            if (words.is(i, WordUse.RELATIVE_OR_CONTENT) && words.tag(i) == Tag.SUBORDINATOR) {
                return true;
            }
        }
        return false;
    }

    /** {@code Sen. Poe (D-Ohio) praised it}: steps over brackets. */
    private int afterBrackets(int end) {
        if (end >= words.size() || !words.token(end).is('(')) {
            return end;
        }
        for (int i = end + 1; i < words.size() && i - end <= Measures.MAX_BRACKETS; i++) {
            if (words.token(i).is(')')) {
                return i + 1;
            }
        }
        return end;
    }

    /** Notes that a participant speaks. */
    void speaks(int token, Participant participant) {
        add(token, participant, Measures.SPEAKER);
    }

    private void add(int token, Participant participant, double weight) {
        participant.seenAt(token);
        sightings.add(new Sighting(token, participant, weight));
    }

    /**
     * Returns the persons of that gender whom a pronoun at the token may mean: the likeliest first, then those that a
     * reader might nearly have chosen.
     *
     * @param quoted what the pronoun is said to say
     */
    ImmutableList<Participant> persons(int token, Gender gender, QuotedWords quoted) {
        Map<Participant, Double> scores = new LinkedHashMap<>();
        for (int i = sightings.size() - 1; i >= Math.max(0, sightings.size() - Measures.REACH); i--) {
            Participant participant = sightings.get(i).participant;
            if (mayBe(sightings.get(i)) && participant.gender().fits(gender)) {
                scores.merge(
                        participant,
                        score(sightings.get(i), token, gender) - quoted.against(participant, gender),
                        Math::max);
            }
        }
        double best = scores.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() > best - Measures.NEAR)
                .sorted(Comparator.comparing((Map.Entry<Participant, Double> entry) -> -entry.getValue()))
                .limit(1 + Measures.MAX_ALTERNATIVES)
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /** A person, not a name behind "in" or "to" that may be a place; or somebody who is only described. */
    private boolean mayBe(Sighting sighting) {
        Tag before = words.tag(sighting.token - 1);
        boolean perhapsPlace = (before == Tag.PREPOSITION || before == Tag.TO) && !isSure(sighting.participant);
        boolean person = sighting.participant.isPerson() && !sighting.participant.isNarrator() && !perhapsPlace;
        return person || sighting.participant.kind() == SpeakerKind.ANONYMOUS;
    }

    private double score(Sighting sighting, int token, Gender gender) {
        int distance = words.sentenceOf(token) - words.sentenceOf(sighting.token);
        boolean described = sighting.participant.kind() == SpeakerKind.ANONYMOUS;
        double nameless = distance > Measures.DESCRIBED_REACH ? Measures.DESCRIBED_LATE : Measures.DESCRIBED;
        return sighting.weight
                - Measures.SENTENCE * distance
                + (described ? nameless : isSure(sighting.participant) ? 0 : Measures.UNSURE)
                + (sighting.participant.gender() == gender ? 0 : Measures.GENDER_UNKNOWN);
    }

    private static boolean isSure(Participant participant) {
        return participant.isSurePerson() || participant.parts().size() > 1 && participant.hasSpoken();
    }

    /**
     * Returns the last participant that spoke or acted and fits; where that was in another paragraph than the token, the
     * last one that is named in its own.
     */
    Optional<Participant> lastActing(int token, Predicate<Participant> fits) {
        Optional<Participant> named = Optional.empty();
        for (int i = sightings.size() - 1; i >= 0 && i >= sightings.size() - Measures.REACH; i--) {
            Sighting sighting = sightings.get(i);
            boolean here = words.blockOf(sighting.token) == words.blockOf(token);
            if (!here && named.isPresent()) {
                return named;
            }
            boolean possible = fits.test(sighting.participant);
            if (possible && sighting.weight >= Measures.SUBJECT) {
                return Optional.of(sighting.participant);
            }
            if (possible && here && named.isEmpty() && sighting.weight >= 0 && isSure(sighting.participant)) {
                named = Optional.of(sighting.participant);
            }
        }
        return named;
    }

    /** Returns the last participant that was seen and fits. */
    Optional<Participant> last(Predicate<Participant> fits) {
        for (int i = sightings.size() - 1; i >= 0 && i >= sightings.size() - Measures.REACH; i--) {
            if (fits.test(sightings.get(i).participant)) {
                return Optional.of(sightings.get(i).participant);
            }
        }
        return Optional.empty();
    }
}
