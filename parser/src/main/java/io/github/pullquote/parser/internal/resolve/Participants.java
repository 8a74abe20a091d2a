package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everybody and everything that is named, each with all its names. Grows while the text is read from the start. */
final class Participants {
    private final Table givenNames;
    private final Table nicknames;
    private final Table titles;
    private final Table places;
    private final Table organisationSuffixes;
    private final Map<String, List<Participant>> byWord = new HashMap<>();
    private final Map<String, Participant> aliases = new HashMap<>();

    Participants(Lexicon lexicon) {
        givenNames = lexicon.table("given-names");
        nicknames = lexicon.table("nicknames");
        titles = lexicon.table("titles");
        places = lexicon.table("places");
        organisationSuffixes = lexicon.table("organisation-suffixes");
    }

    /** Returns the participant that a name stands for; makes one when it is new. */
    Participant meet(NameRun run) {
        return enter(find(run).or(() -> find(inUsualCase(run))).orElseGet(() -> add(run)), run);
    }

    private Participant enter(Participant participant, NameRun run) {
        participant.seen(run);
        if (run.title().isPresent() || givenNames.contains(run.parts().get(0))) {
            participant.makeSure();
        }
        for (String part : run.parts()) {
            List<Participant> known = byWord.computeIfAbsent(part, key -> new ArrayList<>());
            if (!known.contains(participant)) {
                known.add(participant);
            }
        }
        return participant;
    }

    /** Returns the person that the label of a turn stands for, whatever the name looks like. */
    Participant meetSpeaker(NameRun run) {
        Participant participant = find(run)
                .or(() -> find(inUsualCase(run)))
                .orElseGet(() -> new Participant(run.parts(), SpeakerKind.PERSON, genderOf(run)));
        return enter(participant, run);
    }

    /** A label in capitals stands for the name in usual case. */
    private static NameRun inUsualCase(NameRun run) {
        boolean capitals =
                run.parts().stream().allMatch(part -> part.length() > 3 && part.equals(part.toUpperCase(Locale.ROOT)));
        return capitals
                ? new NameRun(
                        run.first(),
                        run.nameFirst(),
                        run.end(),
                        run.parts().stream()
                                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                                .collect(ImmutableList.toImmutableList()),
                        run.title())
                : run;
    }

    /** Returns the known participant that a name stands for: the one seen last among those whose names agree with it. */
    Optional<Participant> find(NameRun run) {
        Participant best = run.parts().size() == 1 ? aliases.get(run.last()) : null;
        if (best != null) {
            return Optional.of(best);
        }
        for (Participant participant : byWord.getOrDefault(run.last(), List.of())) {
            if (agrees(participant, run) && (best == null || participant.lastSeen() > best.lastSeen())) {
                best = participant;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns the body whose name ends in a word: "the zoo" for "Denver Zoo"; the one seen last. */
    Optional<Participant> bodyNamed(String noun) {
        String capitalised = noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
        return byWord.getOrDefault(capitalised, List.of()).stream()
                .filter(participant -> !participant.isPerson() && participant.parts().size() > 1)
                .filter(participant -> participant.parts().get(participant.parts().size() - 1).equals(capitalised))
                .max(Comparator.comparingInt(Participant::lastSeen));
    }

    /** Lets a body be found by its short name too: "Environmental Protection Agency (EPA)". */
    void alias(Participant participant, String shortName) {
        byWord.computeIfAbsent(shortName, key -> new ArrayList<>()).add(0, participant);
        aliases.put(shortName, participant);
    }

    /** A single word agrees with a last or first name; more words must not contradict in the first. */
    private boolean agrees(Participant participant, NameRun run) {
        if (!genderOf(run).fits(participant.gender())) {
            return false;
        }
        List<String> name = participant.parts();
        if (run.parts().size() == 1) {
            return name.get(name.size() - 1).equals(run.last())
                    || participant.isPerson() && name.get(0).equals(run.last());
        }
        if (name.size() == 1) {
            return name.get(0).equals(run.last()) && participant.isPerson() == isPerson(run);
        }
        return name.get(name.size() - 1).equals(run.last())
                && sameFirst(name.get(0), run.parts().get(0));
    }

    private boolean sameFirst(String known, String other) {
        return known.equals(other)
                || isShortFor(known, other)
                || isShortFor(other, known)
                || known.charAt(0) == other.charAt(0) && (known.endsWith(".") || other.endsWith("."));
    }

    private boolean isShortFor(String nickname, String name) {
        return nicknames
                .column(nickname, 1)
                .map(full -> Table.forms(full).contains(name))
                .orElse(false);
    }

    private Participant add(NameRun run) {
        return new Participant(run.parts(), isPerson(run), genderOf(run));
    }

    /** Returns whether the name is a person's: by its title, its first name, or for want of another reading. */
    boolean isPerson(NameRun run) {
        boolean body = run.parts().stream().anyMatch(organisationSuffixes::contains);
        if (run.title().isPresent() || givenNames.contains(run.parts().get(0))) {
            return !body;
        }
        return !body
                && run.parts().size() > 1
                && run.parts().stream().noneMatch(part -> places.contains(part) || isAcronym(part))
                && !places.contains(run.name());
    }

    private static boolean isAcronym(String part) {
        return part.length() > 1 && part.indexOf('.') < 0 && part.chars().allMatch(Character::isUpperCase);
    }

    private Gender genderOf(NameRun run) {
        Gender byTitle = run.title()
                .flatMap(title -> titles.column(title, 1))
                .map(Gender::of)
                .orElse(Gender.UNKNOWN);
        boolean hasGivenName = run.parts().size() > 1 || run.title().isEmpty();
        return hasGivenName ? byTitle.or(genderOfName(run.parts().get(0))) : byTitle;
    }

    private Gender genderOfName(String name) {
        return givenNames.column(name, 1).map(Gender::of).orElse(Gender.UNKNOWN);
    }
}
