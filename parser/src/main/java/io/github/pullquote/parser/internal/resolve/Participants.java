package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.parser.internal.resolve.name.NameEvidence;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.name.NameWords;
import io.github.pullquote.parser.internal.text.Lazy;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Everybody and everything that is named, each with all its names. Grows while the text is read from the start. */
final class Participants {
    private final NameWords nameWords;
    private final NameEvidence evidence;
    private final UsualCase usualCase;
    private final Map<String, Namesakes> byWord = new HashMap<>();
    private final Map<String, Participant> byFullName = new HashMap<>();
    private final Map<String, Participant> byShortName = new HashMap<>();
    private final Set<Participant> bodies = new LinkedHashSet<>();
    private final Set<Participant> persons = new LinkedHashSet<>();
    private final Lazy<Optional<Participant>> mainBody = new Lazy<>(this::mostNamed);
    private final Lazy<ImmutableSetMultimap<String, Participant>> byRoleWord = new Lazy<>(this::roleWords);

    /**
     * Makes an empty set.
     *
     * @param evidence what the article tells of the words of its names
     */
    Participants(NameWords nameWords, NameEvidence evidence) {
        this.nameWords = nameWords;
        this.evidence = evidence;
        this.usualCase = new UsualCase(nameWords);
    }

    /** Returns the participant that a name stands for; makes one when it is new. */
    Participant meet(NameRun run) {
        NameRun usual = usualCase.of(behindBody(run));
        return meet(usual, isPerson(usual) ? SpeakerKind.PERSON : SpeakerKind.ORGANISATION);
    }

    /**
     * A name of several words without a given name is no person's when its last word is a common noun: "Mill Road". A given
     * name with a word of bodies is a person's when the word stands alone too: "Ann Church", of whom "Church said" tells.
     */
    private boolean isPerson(NameRun run) {
        if (run.parts().size() == 1 || run.title().isPresent()) {
            return nameWords.isPerson(run);
        }
        return nameWords.isGivenName(run.parts().get(0))
                ? nameWords.isPerson(run) || run.parts().size() == 2 && evidence.standsAlone(run.last())
                : nameWords.isPerson(run) && (nameWords.isGivenName(run.last()) || !evidence.isCommonNoun(run.last()));
    }

    /** Returns whether the lone word is a listed body: "Google". */
    boolean isListedBody(NameRun run) {
        return nameWords.isListedBody(run.name())
                && find(run).filter(Participant::isPerson).isEmpty();
    }

    /** Returns the person that the label of a turn stands for, whatever the name looks like. */
    Participant meetSpeaker(NameRun run) {
        return meet(usualCase.of(run), SpeakerKind.PERSON);
    }

    private Participant meet(NameRun run, SpeakerKind kind) {
        return enter(find(run).orElseGet(() -> new Participant(run.parts(), kind, nameWords.gender(run))), run);
    }

    private Participant enter(Participant participant, NameRun run) {
        participant.seen(run);
        if (run.parts().size() > 1) {
            participant.learn(nameWords.gender(run));
        }
        participant.tell(nameWords.titleGender(run));
        if (nameWords.isSurePerson(run)) {
            participant.makeSure();
        }
        run.parts().forEach(part -> namesakes(part).add(participant));
        byFullName.put(fullName(run), participant);
        if (participant.isPerson()) {
            persons.add(participant);
        } else {
            if (nameWords.isBody(run) && !nameWords.isWhere(run)) {
                bodies.add(participant);
            }
            NameWords.initials(run.parts()).ifPresent(initials -> byShortName.putIfAbsent(initials, participant));
        }
        return participant;
    }

    private Namesakes namesakes(String word) {
        return byWord.computeIfAbsent(word, key -> new Namesakes());
    }

    /** The last and the first word of a name, by which it is found among any number of namesakes. */
    private static String fullName(NameRun run) {
        return run.last() + ' ' + run.parts().get(0);
    }

    /**
     * Returns the known participant that a name stands for: the one seen last among those whose names agree with it.
     */
    Optional<Participant> find(NameRun run) {
        Optional<Participant> shortName =
                run.parts().size() == 1 ? Optional.ofNullable(byShortName.get(run.last())) : Optional.empty();
        return shortName
                .or(() -> findNamesake(run))
                .or(() -> usualCase.found(run).flatMap(this::findNamesake));
    }

    /** {@code Speaking to the Daily Mail Poe said}: a known family name right behind the name of a body. */
    private NameRun behindBody(NameRun run) {
        boolean bodyBefore = run.parts().size() > 1
                && run.title().isEmpty()
                && run.parts().subList(0, run.parts().size() - 1).stream().anyMatch(this::mayStandBeforeName);
        NameRun last = run.named(ImmutableList.of(run.last()));
        return bodyBefore
                        && find(run).isEmpty()
                        && find(last).filter(Participant::isSurePerson).isPresent()
                ? last
                : run;
    }

    /** A word of a body, or in a language without listed offices any word that is no given name: "Nachfolger Poe". */
    private boolean mayStandBeforeName(String word) {
        return nameWords.isNoPerson(word) || !nameWords.knowsOffices() && !nameWords.isGivenName(word);
    }

    private Optional<Participant> findNamesake(NameRun run) {
        Namesakes namesakes = byWord.get(run.last());
        if (namesakes == null) {
            return Optional.empty();
        }
        return namesakes
                .latest(participant -> endsAlike(participant, run) && agrees(participant, run))
                .or(() -> namesakes.latest(participant -> agrees(participant, run)))
                .or(() -> findAmongMany(run).map(participant -> {
                    namesakes.add(participant);
                    return participant;
                }));
    }

    /** Whether the name is told by its last word, rather than by the first or a middle one. */
    private static boolean endsAlike(Participant participant, NameRun run) {
        List<String> name = participant.parts();
        return name.get(name.size() - 1).equals(run.last());
    }

    private Optional<Participant> findAmongMany(NameRun run) {
        return Optional.ofNullable(byFullName.get(fullName(run))).filter(participant -> agrees(participant, run));
    }

    /**
     * Returns the other persons whom a lone family name may mean: those who share it and were seen at the token or later.
     */
    ImmutableList<Participant> rivals(NameRun run, Participant meant, int since) {
        Namesakes namesakes = byWord.get(run.last());
        return run.parts().size() > 1 || namesakes == null || !meant.isPerson() || !endsAlike(meant, run)
                ? ImmutableList.of()
                : namesakes.all(participant -> participant != meant
                        && participant.isPerson()
                        && participant.lastSeen() >= since
                        && endsAlike(participant, run)
                        && agrees(participant, run));
    }

    /** Returns the body whose name ends in a word or begins with it: "the zoo" for "Denver Zoo"; the one seen last. */
    Optional<Participant> bodyNamed(String noun) {
        String capitalised = noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
        return Optional.ofNullable(byWord.get(capitalised))
                .flatMap(namesakes -> namesakes.latest(
                        participant -> !participant.isPerson() && hasAtEdge(participant.parts(), capitalised)));
    }

    /**
     * Returns the body that is named most often; of equals the first. A body named once is not what the article is about.
     * Counted when it is first asked for, which is when all names have been met.
     */
    Optional<Participant> mainBody() {
        return mainBody.get();
    }

    private Optional<Participant> mostNamed() {
        Participant best = null;
        for (Participant body : bodies) {
            if (body.timesNamed() > 1 && (best == null || body.timesNamed() > best.timesNamed())) {
                best = body;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns the only person of the article, so far or later, who fits. */
    Optional<Participant> onlyOne(Predicate<Participant> fits) {
        List<Participant> fitting = persons.stream().filter(fits).limit(2).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Returns the only person of the article, so far or later, in whose introduction a noun is the role. */
    Optional<Participant> onlyOneCalled(String noun) {
        Collection<Participant> called = byRoleWord.get().get(noun);
        return called.size() == 1 ? called.stream().findFirst() : Optional.empty();
    }

    private ImmutableSetMultimap<String, Participant> roleWords() {
        ImmutableSetMultimap.Builder<String, Participant> byWord = ImmutableSetMultimap.builder();
        for (Participant person : persons) {
            for (String word : person.roleWords()) {
                byWord.put(word, person);
            }
        }
        return byWord.build();
    }

    /**
     * Returns a body as the article names it: "the agency" for the one whose name ends so; empty when it is the family name
     * of somebody, who owns nothing here.
     */
    Optional<String> fullBody(String affiliation) {
        if (find(NameWords.run(affiliation)).filter(Participant::isSurePerson).isPresent()) {
            return Optional.empty();
        }
        String noun = affiliation.substring(affiliation.lastIndexOf(' ') + 1);
        return noun.equals(noun.toLowerCase(Locale.ROOT)) && affiliation.indexOf(' ') == affiliation.lastIndexOf(' ')
                ? bodyNamed(noun).flatMap(Participant::name).or(() -> Optional.of(affiliation))
                : Optional.of(affiliation);
    }

    /** {@code Denver Zoo}, {@code Tribunal d'Orvain}: the last word of a name, or the first if it shows a body. */
    private boolean hasAtEdge(List<String> name, String word) {
        boolean first = name.get(0).equals(word) && nameWords.isBodyWord(word);
        return name.size() > 1 && (first || name.get(name.size() - 1).equals(word));
    }

    /** Lets a body be found by its short name too: "Environmental Protection Agency (EPA)". */
    void alias(Participant participant, String shortName) {
        byShortName.put(shortName, participant);
    }

    /**
     * A single word agrees with any word of a person's name and the last of a body's; of more words the first must not
     * contradict, or all of them stand in the longer name in order: "Al Hamad" for "Abu Nadir Al Hamad".
     */
    private boolean agrees(Participant participant, NameRun run) {
        List<String> name = participant.parts();
        boolean last = endsAlike(participant, run);
        // The same full name is the same one, even where the text tells another gender than its given name.
        boolean same = run.parts().size() > 1 && run.title().isEmpty() && name.equals(run.parts());
        if (!same && !nameWords.comparedGender(run).fits(participant.gender())) {
            return false;
        }
        if (run.parts().size() == 1) {
            return last
                    || participant.isPerson() && !run.last().endsWith(".") && name.contains(run.last())
                    || isShortForBody(name, run.last());
        }
        if (name.size() == 1) {
            return last && participant.isPerson() == isPerson(run);
        }
        return last && nameWords.sameFirst(name.get(0), run.parts().get(0)) || isPartOf(run.parts(), participant);
    }

    /** {@code Orvain} for "Orvain Motors": the word before the one that shows a body, unless it is a place. */
    private boolean isShortForBody(List<String> name, String word) {
        return name.size() == 2
                && name.get(0).equals(word)
                && nameWords.isBodyWord(name.get(1))
                && !nameWords.isPlace(word)
                && !nameWords.isDemonym(word);
    }

    /** Whether the words stand in the name of a person in order; a given name of its own makes somebody else. */
    private boolean isPartOf(List<String> parts, Participant participant) {
        List<String> name = participant.parts();
        int i = 0;
        for (String word : name) {
            i += i < parts.size() && parts.get(i).equalsIgnoreCase(word) ? 1 : 0;
        }
        return i == parts.size() && participant.isPerson();
    }
}
