package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.SpeakerKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everybody and everything that is named, each with all its names. Grows while the text is read from the start. */
final class Participants {
    private final NameWords nameWords;
    private final Map<String, Namesakes> byWord = new HashMap<>();
    private final Map<FullName, Participant> byFullName = new HashMap<>();
    private final Map<String, Participant> byShortName = new HashMap<>();

    /** The last and the first word of a name, by which it is found among any number of namesakes. */
    private record FullName(String last, String first) {}

    Participants(NameWords nameWords) {
        this.nameWords = nameWords;
    }

    /** Returns the participant that a name stands for; makes one when it is new. */
    Participant meet(NameRun run) {
        return meet(run, nameWords.isPerson(run) ? SpeakerKind.PERSON : SpeakerKind.ORGANISATION);
    }

    /** Returns the person that the label of a turn stands for, whatever the name looks like. */
    Participant meetSpeaker(NameRun run) {
        return meet(run, SpeakerKind.PERSON);
    }

    private Participant meet(NameRun run, SpeakerKind kind) {
        return enter(
                find(run)
                        .or(() -> inUsualCase(run).flatMap(this::find))
                        .orElseGet(() -> new Participant(run.parts(), kind, nameWords.gender(run))),
                run);
    }

    private Participant enter(Participant participant, NameRun run) {
        participant.seen(run);
        if (nameWords.isSurePerson(run)) {
            participant.makeSure();
        }
        run.parts().forEach(part -> namesakes(part).add(participant));
        byFullName.put(fullName(run), participant);
        return participant;
    }

    private Namesakes namesakes(String word) {
        return byWord.computeIfAbsent(word, key -> new Namesakes());
    }

    private static FullName fullName(NameRun run) {
        return new FullName(run.last(), run.parts().get(0));
    }

    /** A label in capitals stands for the name in usual case. */
    private static Optional<NameRun> inUsualCase(NameRun run) {
        boolean capitals =
                run.parts().stream().allMatch(part -> part.length() > 3 && part.equals(part.toUpperCase(Locale.ROOT)));
        return capitals
                ? Optional.of(run.named(run.parts().stream()
                        .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                        .collect(ImmutableList.toImmutableList())))
                : Optional.empty();
    }

    /**
     * Returns the known participant that a name stands for: the one seen last among those whose names agree with it.
     */
    Optional<Participant> find(NameRun run) {
        Optional<Participant> shortName =
                run.parts().size() == 1 ? Optional.ofNullable(byShortName.get(run.last())) : Optional.empty();
        return shortName.or(() -> findNamesake(run));
    }

    private Optional<Participant> findNamesake(NameRun run) {
        Namesakes namesakes = byWord.get(run.last());
        if (namesakes == null) {
            return Optional.empty();
        }
        Gender gender = nameWords.gender(run);
        return namesakes
                .latest(participant -> agrees(participant, run, gender))
                .or(() -> findAmongMany(run, gender).map(participant -> {
                    namesakes.add(participant);
                    return participant;
                }));
    }

    private Optional<Participant> findAmongMany(NameRun run, Gender gender) {
        return Optional.ofNullable(byFullName.get(fullName(run)))
                .filter(participant -> agrees(participant, run, gender));
    }

    /** Returns the body whose name ends in a word: "the zoo" for "Denver Zoo"; the one seen last. */
    Optional<Participant> bodyNamed(String noun) {
        String capitalised = noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
        return Optional.ofNullable(byWord.get(capitalised))
                .flatMap(namesakes -> namesakes.latest(
                        participant -> !participant.isPerson() && endsIn(participant.parts(), capitalised)));
    }

    private static boolean endsIn(List<String> name, String word) {
        return name.size() > 1 && name.get(name.size() - 1).equals(word);
    }

    /** Lets a body be found by its short name too: "Environmental Protection Agency (EPA)". */
    void alias(Participant participant, String shortName) {
        byShortName.put(shortName, participant);
    }

    /** A single word agrees with a last or first name; more words must not contradict in the first. */
    private boolean agrees(Participant participant, NameRun run, Gender gender) {
        List<String> name = participant.parts();
        boolean last = name.get(name.size() - 1).equals(run.last());
        if (!gender.fits(participant.gender())) {
            return false;
        }
        if (run.parts().size() == 1) {
            return last || participant.isPerson() && name.get(0).equals(run.last());
        }
        if (name.size() == 1) {
            return last && participant.isPerson() == nameWords.isPerson(run);
        }
        return last && nameWords.sameFirst(name.get(0), run.parts().get(0));
    }
}
