package io.github.pullquote.parser.story;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.story.Introduction.Fact;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a story down, and names everybody so that a reader knows who is meant. Made for one story. */
final class Reporter {
    private final Story story;
    /** What a reader knows of those who were named, with the paragraph where they stood last. */
    private final Map<Person, Set<Fact>> known = new HashMap<>();

    private final Map<Person, Integer> lastSeen = new HashMap<>();
    private boolean nested;

    Reporter(Story story) {
        this.story = story;
    }

    ImmutableList<Paragraph> paragraphs() {
        return IntStream.range(0, story.scenes().size())
                .mapToObj(this::paragraph)
                .collect(ImmutableList.toImmutableList());
    }

    private Paragraph paragraph(int index) {
        Scene scene = story.scenes().get(index);
        Person person = story.cast().get(scene.person() % story.cast().size());
        Limits.Place place = new Limits.Place(index == 0 && !story.dateline().isEmpty(), nested);
        return Stream.of(
                        new Draft(scene.frame(), mention(person, scene, index)),
                        new Draft(scene.frame(), plainMention(person)),
                        new Draft(SilentFrame.SCENE, plainMention(person)))
                .filter(draft -> Limits.allow(draft.frame(), telling(scene, draft), place))
                .findFirst()
                .map(draft -> paragraph(draft, telling(scene, draft), index))
                .orElseThrow();
    }

    private record Draft(Frame frame, Mention who) {}

    private Telling telling(Scene scene, Draft draft) {
        return new Telling(draft.who(), draft.frame().cue(scene.cue()), scene.lines(), story.marks());
    }

    private Paragraph paragraph(Draft draft, Telling telling, int index) {
        Frame frame = draft.frame();
        nested |= frame instanceof NestedFrame;
        if (frame.hasPerson()) {
            learn(draft.who(), index);
        }
        return new Paragraph(
                frame.text(telling),
                frame,
                Optional.of(draft.who()).filter(who -> frame.hasPerson()),
                frame.said(telling));
    }

    private Mention mention(Person person, Scene scene, int index) {
        if (!known.containsKey(person)) {
            return Mention.first(person, scene.introduction());
        }
        return Mention.later(person, isClear(person, scene.naming(), index) ? scene.naming() : Naming.LAST_NAME);
    }

    private Mention plainMention(Person person) {
        return known.containsKey(person)
                ? Mention.later(person, Naming.FULL_NAME)
                : Mention.first(person, Introduction.NAME);
    }

    private void learn(Mention who, int index) {
        known.computeIfAbsent(who.person(), person -> EnumSet.noneOf(Fact.class))
                .addAll(who.facts());
        lastSeen.put(who.person(), index);
    }

    private boolean isClear(Person person, Naming naming, int index) {
        return switch (naming) {
            case FULL_NAME, LAST_NAME, COURTESY -> true;
            case DESCRIPTION -> known.get(person).contains(Fact.OCCUPATION);
            case PRONOUN -> known.get(person).contains(Fact.GENDER) && isLastOfGender(person, index);
        };
    }

    /** Returns whether the person stood in one of the two paragraphs before, and nobody since who may be meant too. */
    private boolean isLastOfGender(Person person, int index) {
        return index - lastSeen.get(person) <= 2
                && known.keySet().stream()
                        .filter(other -> other.gender() == person.gender()
                                || !known.get(other).contains(Fact.GENDER))
                        .allMatch(other -> lastSeen.get(other) <= lastSeen.get(person));
    }
}
