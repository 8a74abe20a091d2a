package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.Confidence;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.text.SharedTexts;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes speakers of the participants that say something: "I" in a quote may turn out to be another one. */
final class SpeakerList {
    private final TaggedText words;
    private final Participants named;
    private final Watch watch;
    private final SharedTexts texts = new SharedTexts();
    private final Set<Participant> participants = new LinkedHashSet<>();
    private final Map<Integer, Participant> turns = new LinkedHashMap<>();

    /** Somebody with the places of all mentions, in order. */
    private record Mentioned(Participant participant, List<Span> spans) {}

    SpeakerList(TaggedText words, Participants named, Watch watch) {
        this.words = words;
        this.named = named;
        this.watch = watch;
    }

    /** Notes that a participant speaks, under this mention. */
    void speaks(Participant participant, NounPhrase mention) {
        participants.add(participant);
        participant.speaksAs(mention);
    }

    /** Notes that a participant speaks where the text has no mention: the verb has no subject. */
    void speaks(Participant participant) {
        participants.add(participant);
    }

    /** Notes that a participant speaks in the turn that opens in a block, under this label. */
    void turn(int block, Participant participant, Optional<NounPhrase> label) {
        label.ifPresentOrElse(mention -> speaks(participant, mention), () -> participants.add(participant));
        turns.put(block, participant);
    }

    /** Returns the speakers; of the alternatives those who speak in the article too. */
    Resolved resolved(List<Optional<Meant>> speakerOf, List<ImmutableList<Participant>> alternatives) {
        Set<Participant> heard = new HashSet<>(turns.values());
        speakerOf.forEach(meant -> meant.map(Meant::participant).ifPresent(heard::add));
        Map<Participant, Speaker> speakers = speakers(heard);
        ImmutableMap.Builder<Integer, Speaker> speakerOfTurn = ImmutableMap.builder();
        turns.forEach(
                (block, participant) -> speakerOfTurn.put(block, Objects.requireNonNull(speakers.get(participant))));
        return new Resolved(
                ImmutableList.copyOf(speakers.values()),
                speakerOf.stream()
                        .map(meant -> meant.map(Meant::participant).map(speakers::get))
                        .collect(ImmutableList.toImmutableList()),
                speakerOf.stream()
                        .map(meant -> meant.map(Meant::confidence).orElse(Confidence.CERTAIN))
                        .collect(ImmutableList.toImmutableList()),
                alternatives.stream()
                        .map(participants -> known(participants, speakers))
                        .collect(ImmutableList.toImmutableList()),
                speakerOfTurn.buildOrThrow());
    }

    private static ImmutableList<Speaker> known(List<Participant> alternatives, Map<Participant, Speaker> speakers) {
        return alternatives.stream()
                .flatMap(participant -> Optional.ofNullable(speakers.get(participant)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Those of them who are heard, in the order in which they are first mentioned. */
    private Map<Participant, Speaker> speakers(Set<Participant> heard) {
        List<Mentioned> ordered = new ArrayList<>();
        for (Participant participant : participants) {
            watch.step();
            if (heard.contains(participant)) {
                ordered.add(new Mentioned(participant, spans(participant)));
            }
        }
        ordered.sort(Comparator.comparing(mentioned -> mentioned.spans().get(0)));
        Map<Participant, Speaker> speakers = new LinkedHashMap<>();
        for (Mentioned mentioned : ordered) {
            watch.step();
            speakers.put(mentioned.participant(), speaker(speakers.size(), mentioned));
        }
        return speakers;
    }

    /** The places of a participant's names and mentions, in order. */
    private List<Span> spans(Participant participant) {
        Stream<NounPhrase> mentions =
                participant.hasSpoken() ? participant.spokenAs().stream() : participant.describedAs().stream();
        return Stream.concat(
                        participant.runs().stream().map(run -> words.span(run.first(), run.end())),
                        mentions.map(mention -> words.span(mention.first(), mention.end())))
                .sorted()
                .toList();
    }

    private Speaker speaker(int id, Mentioned mentioned) {
        Participant participant = mentioned.participant();
        return Speaker.builder()
                .id(id)
                .name(participant.name().map(texts::share))
                .kind(participant.kind())
                .role(participant.role())
                .affiliation(participant.affiliation().flatMap(named::fullBody))
                .mentions(passages(mentioned.spans()))
                .build();
    }

    /** The mentions, in order; of two that overlap the longer one. */
    private ImmutableList<Passage> passages(List<Span> spans) {
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            watch.step();
            int last = kept.size() - 1;
            if (last >= 0 && kept.get(last).overlaps(span)) {
                kept.set(last, kept.get(last).length() >= span.length() ? kept.get(last) : span);
            } else {
                kept.add(span);
            }
        }
        String source = words.scan().source();
        return kept.stream()
                .map(span -> new Passage(span, texts.share(source.substring(span.start(), span.end()))))
                .collect(ImmutableList.toImmutableList());
    }
}
