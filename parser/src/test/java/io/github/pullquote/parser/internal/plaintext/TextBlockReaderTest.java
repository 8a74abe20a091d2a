package io.github.pullquote.parser.internal.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBlockReaderTest {
    private static List<String> blocks(String text) {
        return TextBlockReader.read(text, new Span(0, text.length()), new Watch(Optional.empty())).stream()
                .map(block -> text.substring(block.span().start(), block.span().end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void endsALineAtEverySignForIt(String end) {
        String text = "one" + end + "two" + end + end + "three";

        assertThat(blocks(text)).containsExactly("one", "two", "three");
        assertThat(TextBlockReader.read(text, new Span(0, text.length()), new Watch(Optional.empty())))
                .extracting(RawBlock::blankLinesBefore)
                .containsExactly(0, 0, 1);
    }

    @Test
    void trimsAllWhiteSpace() {
        assertThat(blocks("\uFEFF \u00A0one\t\n\u3000\n two ")).containsExactly("one", "two");
    }

    @Test
    void findsNothingInWhiteText() {
        assertThat(blocks("")).isEmpty();
        assertThat(blocks(" \n\uFEFF\r\n")).isEmpty();
    }

    @Test
    void readsOnlyTheSpan() {
        assertThat(TextBlockReader.read("one\ntwo\nthree", new Span(4, 7), new Watch(Optional.empty())))
                .containsExactly(new RawBlock(new Span(4, 7), 0, false));
    }

    @Test
    void joinsHardWrappedLinesOnly() {
        String text = """
                The bridge over the Tamsin will close for the winter, the
                council said on Monday. Nobody had asked the ferryman. He
                learned it from the baker, who had it from the clerk.
                The clerk
                Lower Wend

                The clerk had it from nobody. He had read it on a notice
                that he had pinned up himself.
                """;

        assertThat(blocks(text))
                .extracting(block -> block.substring(0, 9) + block.lines().count())
                .containsExactly("The bridg3", "The clerk1", "Lower Wen1", "The clerk2");
    }

    @Test
    void beginsANewBlockAtAnIndentInHardWrappedText() {
        String text = """
                  The bridge over the Tamsin will close for the winter, the
                council said on Monday. Nobody had asked the ferryman, he
                who learned it from the baker, who had it from the clerk.
                  The clerk had it from nobody. He had read it on a notice
                that he had pinned up himself.
                """;

        assertThat(blocks(text)).hasSize(2);
    }

    @Test
    void keepsOneLineAParagraphApart() {
        String line = "The bridge over the Tamsin will close, the council said on Monday.\n";

        assertThat(blocks(line.repeat(5))).hasSize(5);
    }

    @Test
    void keepsAListOfShortLinesApart() {
        assertThat(blocks("apples\npears\nplums and a few late cherries\nnuts\nquinces\nfigs"))
                .hasSize(6);
    }

    @Test
    void cutsAMillionTinyParagraphs() {
        String text = "a\n\n".repeat(1_000_000);

        assertThat(TextBlockReader.read(text, new Span(0, text.length()), new Watch(Optional.empty())))
                .hasSize(1_000_000);
    }
}
