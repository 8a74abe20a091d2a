package io.github.pullquote.examples.demo.serve;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.net.MediaType;
import com.sun.net.httpserver.Headers;
import io.github.pullquote.core.export.ExportFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In which form a client wants its article: by the parameter {@code format}, or else by the Accept header (<a
 * href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, 12.5.1</a>), or else as JSON.
 */
final class WantedFormat {
    private static final Splitter RANGES = Splitter.on(',').trimResults().omitEmptyStrings();

    private WantedFormat() {}

    static ExportFormat of(Query query, Headers headers) throws HttpProblem {
        Optional<String> label = query.get("format");
        if (label.isPresent()) {
            return ExportFormat.of(label.get())
                    .orElseThrow(() -> HttpProblem.of(
                            400, "there is no format " + Ascii.truncate(label.get(), 40, "...") + "; " + choice()));
        }
        List<String> accept = Optional.ofNullable(headers.get("Accept")).orElse(List.of());
        return accept.isEmpty() ? ExportFormat.JSON : accepted(accept);
    }

    private static ExportFormat accepted(List<String> accept) throws HttpProblem {
        ImmutableList<Range> ranges = accept.stream()
                .flatMap(RANGES::splitToStream)
                .flatMap(Range::read)
                .filter(range -> range.weight > 0)
                .sorted(Comparator.comparingDouble((Range range) -> range.weight)
                        .reversed())
                .collect(ImmutableList.toImmutableList());
        return ranges.stream()
                .flatMap(range -> Arrays.stream(ExportFormat.values()).filter(range::covers))
                .findFirst()
                .orElseThrow(() -> HttpProblem.of(406, "no format is of a type that Accept asks for; " + choice()));
    }

    private static String choice() {
        return Arrays.stream(ExportFormat.values())
                .map(ExportFormat::label)
                .collect(Collectors.joining(", ", "there are ", ""));
    }

    /** One range of an Accept header with its weight; sorting keeps the order of equal ones. */
    private record Range(MediaType types, double weight) {
        /** Reads a range; none when it is malformed. */
        static Stream<Range> read(String text) {
            try {
                MediaType range = MediaType.parse(text);
                List<String> weights = range.parameters().get("q");
                double weight = weights.isEmpty() ? 1 : Double.parseDouble(weights.get(0));
                return Stream.of(new Range(range.withoutParameters(), weight));
            } catch (IllegalArgumentException e) {
                return Stream.empty();
            }
        }

        boolean covers(ExportFormat format) {
            return MediaType.parse(format.mediaType()).is(types);
        }
    }
}
