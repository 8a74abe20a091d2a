package io.github.pullquote.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Streams;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.DroppedSpan;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.List;
import java.util.Optional;

/** Checks the law of every structure: each character that is not white space lies in one block or dropped span. */
final class StructureCheck {
    private StructureCheck() {}

    static Structure readAndCheck(String text, StructureReader reader) {
        SourceText source = SourceText.ofText(text);
        Structure structure = reader.text(
                source, new Span(0, text.length()), Optional.empty(), Optional.empty(), new Watch(Optional.empty()));
        List<Span> spans = Streams.concat(
                        structure.blocks().stream().map(Block::span),
                        structure.dropped().stream().map(DroppedSpan::span))
                .sorted()
                .toList();
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).as("spans overlap in %s", spans).isGreaterThanOrEqualTo(end);
            assertThat(isWhite(text, end, span.start()))
                    .as("text before %s", span)
                    .isTrue();
            end = span.end();
        }
        assertThat(isWhite(text, end, text.length())).as("text after %s", end).isTrue();
        return structure;
    }

    private static boolean isWhite(String text, int from, int to) {
        return WhiteSpace.trim(text, new Span(from, to)).isEmpty();
    }
}
