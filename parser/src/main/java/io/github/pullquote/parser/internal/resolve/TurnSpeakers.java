package io.github.pullquote.parser.internal.resolve;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.parser.internal.attribute.QuoteDraft;
import io.github.pullquote.parser.internal.attribute.rule.QuoteRules;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.resolve.name.Gender;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.name.NameWords;
import io.github.pullquote.parser.internal.structure.part.Part;
import io.github.pullquote.parser.internal.structure.part.Turn;
import io.github.pullquote.parser.internal.structure.part.Voice;
import io.github.pullquote.parser.internal.text.Spelling;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says who speaks in the turns of an interview or transcript: the one whom the label names; where it names nobody, the
 * one who is interviewed answers, and the author asks.
 */
final class TurnSpeakers {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final TaggedText words;
    private final NameWords nameWords;
    private final Participants participants;
    private final MentionNames mentionNames;
    private final Interviewee interviewee;
    private final List<String> authors;
    private final SpeakerList list;
    private final Watch watch;
    /** For a block of a turn the one who speaks in it. */
    private final Map<Integer, Participant> byBlock = new HashMap<>();
    /** The first tokens of the labels. */
    private final Set<Integer> labels = new HashSet<>();

    private Optional<Participant> asker = Optional.empty();
    /** The one whom the last label named: answers without labels may follow one that has a name. */
    private Optional<Participant> answering = Optional.empty();

    TurnSpeakers(
            TaggedText words,
            NameWords nameWords,
            Participants participants,
            MentionNames mentionNames,
            Interviewee interviewee,
            List<String> authors,
            SpeakerList list,
            Watch watch) {
        this.words = words;
        this.nameWords = nameWords;
        this.participants = participants;
        this.mentionNames = mentionNames;
        this.interviewee = interviewee;
        this.authors = authors;
        this.list = list;
        this.watch = watch;
    }

    /** Finds the speakers of all turns; all full names of the text have been met. */
    void read(List<Part> parts, List<NameRun> runs) {
        Optional<Part> first =
                parts.stream().filter(part -> part.turn().isPresent()).findFirst();
        if (first.isPresent()) {
            LabelNames names = new LabelNames(runs, participants, watch);
            Optional<Participant> guest =
                    isAnswered(parts) ? interviewee.before(runs, first.get().first()) : Optional.empty();
            for (Part part : parts) {
                watch.step();
                part.turn()
                        .ifPresent(turn ->
                                speaker(part, turn, names, guest).ifPresent(participant -> note(part, participant)));
            }
        }
    }

    private static boolean isAnswered(List<Part> parts) {
        return parts.stream()
                .anyMatch(part -> part.turn()
                        .filter(turn -> turn.voice() == Voice.ANSWERS)
                        .isPresent());
    }

    /** Returns who speaks in a block. */
    Optional<Participant> inBlock(int block) {
        return Optional.ofNullable(byBlock.get(block));
    }

    /** Returns whether a quote is a turn. */
    boolean isTurn(QuoteDraft quote) {
        return quote.rule().id().value().equals(QuoteRules.turn().id().value())
                && quote.mention()
                        .map(mention -> labels.contains(mention.first()))
                        .orElse(true);
    }

    /** Returns who says a quote that is a turn; empty when nobody knows. */
    Optional<Participant> of(QuoteDraft quote) {
        int first = quote.mention().map(NounPhrase::first).orElseGet(() -> words.firstAt(quote.start()));
        return isTurn(quote) ? inBlock(words.blockOf(first)) : Optional.empty();
    }

    private void note(Part part, Participant participant) {
        for (int block = part.first(); block <= part.last(); block++) {
            watch.step();
            byBlock.put(block, participant);
        }
    }

    private Optional<Participant> speaker(Part part, Turn turn, LabelNames names, Optional<Participant> guest) {
        Optional<NounPhrase> label = turn.label().map(this::mention);
        label.ifPresent(at -> labels.add(at.first()));
        Optional<Participant> participant = switch (turn.voice()) {
            case ANSWERS -> answering.or(() -> guest);
            case ASKS -> label.flatMap(at -> asker());
            case NAMED -> label.map(at -> named(at, names));
        };
        answering = turn.voice() == Voice.NAMED ? participant : answering;
        participant.ifPresent(found -> list.turn(part.first(), found, label));
        return participant;
    }

    private NounPhrase mention(Span label) {
        int first = words.firstAt(label.start());
        return new NounPhrase(first, Math.max(first + 1, words.firstAt(label.end())));
    }

    private Participant named(NounPhrase mention, LabelNames names) {
        NameRun run = mentionNames
                .atEnd(mention)
                .filter(name -> name.name().length() > 1)
                .orElseGet(() -> whole(mention));
        Participant participant = names.known(run).orElseGet(() -> participants.meetSpeaker(run));
        if (isPerson(run)) {
            participant.makePerson();
        }
        return participant;
    }

    /** By title or given name, whatever the other letters look like. */
    private boolean isPerson(NameRun run) {
        return run.title().isPresent()
                || nameWords.isGivenName(Spelling.titleCase(run.parts().get(0)));
    }

    /** {@code The CHAIR}, {@code Der Spiegel}: the label as printed, but for a title. */
    private NameRun whole(NounPhrase mention) {
        int first = mention.first();
        while (first < mention.end() - 1 && words.tag(first) == Tag.TITLE) {
            first++;
        }
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        for (int i = first; i < mention.end(); i++) {
            parts.add(words.token(i).text());
        }
        return new NameRun(mention.first(), first, mention.end(), parts.build(), Optional.empty());
    }

    /** The author of an interview asks; of several authors nobody knows which. */
    private Optional<Participant> asker() {
        if (asker.isEmpty() && authors.size() == 1) {
            ImmutableList<String> name = ImmutableList.copyOf(WORDS.split(authors.get(0)));
            asker = Optional.of(new Participant(name, SpeakerKind.PERSON, Gender.UNKNOWN));
        }
        return asker;
    }
}
