package io.github.pullquote.core.export;

import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Cue;
import io.github.pullquote.core.Modality;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.internal.WhiteSpace;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says for people who said a quote, and how. */
final class Manner {
    static final String NOBODY = "Speaker not named";

    private Manner() {}

    static String speaker(Quote quote) {
        return quote.speakerName().map(WhiteSpace::onOneLine).orElse(NOBODY);
    }

    /** Returns kind, words of reporting, modality and confidence: {@code indirect, “say”, negated, likely}. */
    static String of(Quote quote) {
        Optional<Attribution> attribution = quote.attribution();
        Optional<String> cue = attribution
                .flatMap(Attribution::cue)
                .map(Cue::passage)
                .map(passage -> "“" + WhiteSpace.onOneLine(passage.text()) + "”");
        Optional<String> modality = Optional.of(quote.modality())
                .filter(m -> m != Modality.ASSERTED)
                .map(JsonOut::name);
        Optional<String> confidence = attribution.map(Attribution::confidence).map(JsonOut::name);
        return Stream.of(Optional.of(JsonOut.name(quote.kind())), cue, modality, confidence)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
