package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Words;
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

/** Makes speakers of the figures that say something: "I" in a quote may turn out to be another one. */
final class SpeakerList {
    private final Words words;
    private final Set<Figure> figures = new LinkedHashSet<>();
    private final Map<Passage, Figure> turns = new LinkedHashMap<>();

    SpeakerList(Words words) {
        this.words = words;
    }

    /** Notes that a figure speaks, under this mention. */
    void speaks(Figure figure, NounPhrase mention) {
        figures.add(figure);
        figure.speaksAs(mention);
    }

    /** Notes that a figure speaks in a turn, under this label. */
    void turn(Passage label, Figure figure, NounPhrase mention) {
        speaks(figure, mention);
        turns.put(label, figure);
    }

    /** Returns the speakers; of the alternatives those who speak in the article too. */
    Resolved resolved(List<Optional<Figure>> speakerOf, List<ImmutableList<Figure>> alternatives) {
        Set<Figure> heard = new HashSet<>(turns.values());
        speakerOf.forEach(figure -> figure.ifPresent(heard::add));
        List<Figure> ordered = new ArrayList<>(figures);
        ordered.retainAll(heard);
        ordered.sort(Comparator.comparing(figure -> spans(figure).get(0)));
        Map<Figure, Speaker> speakers = new LinkedHashMap<>();
        for (Figure figure : ordered) {
            speakers.put(figure, speaker(speakers.size(), figure));
        }
        ImmutableMap.Builder<Passage, Speaker> speakerOfTurn = ImmutableMap.builder();
        turns.forEach((label, figure) -> speakerOfTurn.put(label, Objects.requireNonNull(speakers.get(figure))));
        return new Resolved(
                ImmutableList.copyOf(speakers.values()),
                speakerOf.stream().map(figure -> figure.map(speakers::get)).collect(ImmutableList.toImmutableList()),
                alternatives.stream().map(figures -> known(figures, speakers)).collect(ImmutableList.toImmutableList()),
                speakerOfTurn.buildOrThrow());
    }

    private static ImmutableList<Speaker> known(List<Figure> figures, Map<Figure, Speaker> speakers) {
        return figures.stream()
                .flatMap(figure -> Optional.ofNullable(speakers.get(figure)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The places of a figure's names and mentions, in order. */
    private List<Span> spans(Figure figure) {
        return Stream.concat(
                        figure.runs().stream().map(run -> words.span(run.first(), run.end())),
                        figure.spokenAs().stream().map(mention -> words.span(mention.first(), mention.end())))
                .sorted()
                .toList();
    }

    private Speaker speaker(int id, Figure figure) {
        return Speaker.builder()
                .id(id)
                .name(figure.name())
                .kind(figure.kind())
                .role(figure.role())
                .affiliation(figure.affiliation())
                .mentions(passages(spans(figure)))
                .build();
    }

    /** The mentions, in order; of two that overlap the longer one. */
    private ImmutableList<Passage> passages(List<Span> spans) {
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            int last = kept.size() - 1;
            if (last >= 0 && kept.get(last).overlaps(span)) {
                kept.set(last, kept.get(last).length() >= span.length() ? kept.get(last) : span);
            } else {
                kept.add(span);
            }
        }
        String source = words.scan().source();
        return kept.stream()
                .map(span -> new Passage(span, source.substring(span.start(), span.end())))
                .collect(ImmutableList.toImmutableList());
    }
}
