package io.github.pullquote.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.ArticleJson;
import io.github.pullquote.core.SampleArticle;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportFormatTest {
    @ParameterizedTest
    @EnumSource
    void isFoundByItsLabel(ExportFormat format) {
        assertThat(ExportFormat.of(format.label())).contains(format);
        assertThat(format.label()).matches("[a-z-]+");
    }

    @Test
    void anUnknownLabelIsNoFormat() {
        assertThat(ExportFormat.of("JSON")).isEmpty();
        assertThat(ExportFormat.of("")).isEmpty();
    }

    @Test
    void theFilesOfOneArticleHaveDifferentNames() {
        assertThat(Stream.of(ExportFormat.values()).map(ExportFormat::fileExtension))
                .doesNotHaveDuplicates();
    }

    @Test
    void writesTheArticleJson() throws IOException {
        assertThat(written(ExportFormat.JSON)).isEqualTo(ArticleJson.write(SampleArticle.full()));
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheWriterOpen(ExportFormat format) throws IOException {
        StringWriter out = new StringWriter();

        format.write(SampleArticle.full(), new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) {
                out.write(chars, offset, length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        });

        assertThat(out).hasToString(written(format));
    }

    private static String written(ExportFormat format) throws IOException {
        StringWriter out = new StringWriter();
        format.write(SampleArticle.full(), out);
        return out.toString();
    }
}
