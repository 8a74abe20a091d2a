package io.github.pullquote.parser.internal.resolve;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.resolve.name.LinkWords;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import java.util.List;
import java.util.Optional;

/**
 * Finds who says "I" outside of quotes: the person whose own words the opening announces, else the one author of the
 * piece. Of several authors nobody knows which.
 */
final class Narrator {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    /** The opening that announces somebody's words: a standfirst and an introduction. */
    private static final int OPENING = 12;

    private final TaggedText words;
    private final LinkWords links;
    private final Participants participants;

    Narrator(TaggedText words, LinkWords links, Participants participants) {
        this.words = words;
        this.links = links;
        this.participants = participants;
    }

    /** Returns the one who tells the story; all full names of the text have been met. */
    Optional<Participant> find(List<NameRun> runs, List<String> authors) {
        return announced(runs).or(() -> authors.size() == 1 ? Optional.of(author(authors.get(0))) : Optional.empty());
    }

    /** {@code In her own words, the boxer Ann Poe tells ...}. */
    private Optional<Participant> announced(List<NameRun> runs) {
        for (int i = 0; i < words.size() && words.sentenceOf(i) < OPENING; i++) {
            int at = i;
            if (links.announcesOwnWords(k -> words.lower(at + k))) {
                return person(runs, words.sentenceOf(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Participant> person(List<NameRun> runs, int sentence) {
        return runs.stream()
                .takeWhile(run -> words.sentenceOf(run.first()) <= sentence)
                .filter(run ->
                        words.sentenceOf(run.first()) == sentence && run.parts().size() > 1)
                .flatMap(run -> participants.find(run).stream())
                .filter(Participant::isPerson)
                .findFirst();
    }

    private Participant author(String name) {
        ImmutableList<String> parts = ImmutableList.copyOf(WORDS.split(name));
        Optional<Participant> known = parts.isEmpty()
                ? Optional.empty()
                : participants.find(new NameRun(0, 0, parts.size(), parts, Optional.empty()));
        return known.filter(Participant::isPerson).orElseGet(() -> Participant.narrator(parts));
    }
}
