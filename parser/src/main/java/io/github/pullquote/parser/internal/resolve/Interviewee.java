package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.resolve.name.NameFinder;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.name.NameWords;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds who answers in an interview whose answers have no name: the person in the headline, else the one whom the lines
 * before the first question name most.
 */
final class Interviewee {
    private static final int IN_HEADLINE = 6;
    private static final int IN_STANDFIRST = 3;
    private static final int IN_TEXT = 2;
    private static final int BESIDE_PICTURE = 1;

    private final TaggedText words;
    private final NameFinder nameFinder;
    private final NameWords nameWords;
    private final Participants participants;
    private final ImmutableSet<String> authors;
    private final Watch watch;
    private final Map<Participant, Integer> weights = new LinkedHashMap<>();

    Interviewee(
            TaggedText words,
            NameFinder nameFinder,
            NameWords nameWords,
            Participants participants,
            List<String> authors,
            Watch watch) {
        this.words = words;
        this.nameFinder = nameFinder;
        this.nameWords = nameWords;
        this.participants = participants;
        this.authors = ImmutableSet.copyOf(authors);
        this.watch = watch;
    }

    /** Returns the one who is asked, when the first turn begins in this block. */
    Optional<Participant> before(List<NameRun> runs, int firstTurn) {
        weigh(runs, firstTurn);
        Set<Participant> inHeadline = readHeadline(firstTurn);
        return heaviest(participant -> participant.isSurePerson() && mayAnswer(participant, inHeadline))
                .or(() -> heaviest(participant -> isOftenNamed(participant) && mayAnswer(participant, inHeadline)));
    }

    private Optional<Participant> heaviest(Predicate<Participant> is) {
        return weights.entrySet().stream()
                .filter(entry -> is.test(entry.getKey()))
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey);
    }

    /** The author asks, unless the headline names the author as the one who is asked. */
    private boolean mayAnswer(Participant participant, Set<Participant> inHeadline) {
        return inHeadline.contains(participant)
                || participant.name().filter(authors::contains).isEmpty();
    }

    /** Where no list knows a given name, a person is named twice, and all parts have a capital. */
    private boolean isOftenNamed(Participant participant) {
        return weights.getOrDefault(participant, 0) > IN_TEXT
                && participant.parts().stream().noneMatch(part -> Character.isLowerCase(part.charAt(0)));
    }

    /** The names of the running text; a headline has none that can be told by capitals. */
    private void weigh(List<NameRun> runs, int firstTurn) {
        for (NameRun run : runs) {
            watch.step();
            int block = words.blockOf(run.first());
            if (block >= firstTurn) {
                return;
            }
            participants
                    .find(run)
                    .filter(participant -> participant.isPerson() && isIntroduced(participant, run))
                    .ifPresent(participant -> add(participant, weight(block)));
        }
    }

    /** With a full name, and then by any; a first name alone may be that of a town. */
    private boolean isIntroduced(Participant participant, NameRun run) {
        return run.parts().size() > 1 || weights.containsKey(participant);
    }

    private int weight(int block) {
        Block at = words.scan().blocks().get(block);
        return at.role() == BlockRole.STANDFIRST
                ? IN_STANDFIRST
                : at.role() == BlockRole.BODY ? IN_TEXT : BESIDE_PICTURE;
    }

    private void add(Participant participant, int weight) {
        weights.merge(participant, weight, Integer::sum);
    }

    /** The headline names somebody known from the text, or somebody with a known given name. */
    private Set<Participant> readHeadline(int firstTurn) {
        Set<Participant> found = new HashSet<>();
        int i = 0;
        while (i < words.size() && words.blockOf(i) < firstTurn) {
            watch.step();
            Optional<NameRun> run = isHeadline(words.blockOf(i)) ? name(i) : Optional.empty();
            run.flatMap(this::person).ifPresent(participant -> {
                add(participant, IN_HEADLINE);
                found.add(participant);
            });
            i = run.map(NameRun::end).orElse(i + 1);
        }
        return found;
    }

    private boolean isHeadline(int block) {
        return words.scan().blocks().get(block).role() == BlockRole.HEADLINE;
    }

    /** Headlines may print all words with capitals, so a name begins with a given name or is a known last name. */
    private Optional<NameRun> name(int i) {
        Optional<NameRun> full = nameWords.isGivenName(words.token(i).text())
                ? nameFinder.at(i, limit(i)).filter(run -> run.parts().size() > 1)
                : Optional.empty();
        return full.or(() -> single(i));
    }

    private int limit(int i) {
        return Math.min(words.sentence(words.sentenceOf(i)).end(), i + NameRun.MAX_PERSON_PARTS);
    }

    private Optional<NameRun> single(int i) {
        return nameFinder
                .at(i, i + 1)
                .filter(run -> participants
                        .find(run)
                        .filter(found -> weights.containsKey(found)
                                && found.parts().get(found.parts().size() - 1).equals(run.last()))
                        .isPresent());
    }

    private Optional<Participant> person(NameRun run) {
        return Optional.of(run.parts().size() > 1 ? participants.meetSpeaker(run) : participants.meet(run))
                .filter(Participant::isPerson);
    }
}
