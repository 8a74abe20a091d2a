package io.github.pullquote.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {
    private static final String MINIMAL =
            "{\"formatVersion\":1,\"status\":\"empty\",\"source\":{\"text\":\"\",\"format\":\"text\"},\"kind\":\"news\"}";

    @Test
    void writesEveryFieldAsInTheGoldenFile() throws IOException {
        assertThat(ArticleJson.writePretty(SampleArticle.full()) + "\n").isEqualTo(golden());
    }

    @Test
    void readsTheGoldenFileAsTheArticleItWasWrittenFrom() throws IOException {
        assertThat(ArticleJson.read(golden())).isEqualTo(SampleArticle.full());
    }

    @Test
    void writesTheSameOnOneLineAsPretty() throws IOException {
        String oneLine = ArticleJson.write(SampleArticle.full());

        assertThat(oneLine).doesNotContain("\n");
        assertThat(oneLine.replaceAll("\\s", "")).isEqualTo(golden().replaceAll("\\s", ""));
    }

    @Test
    void creditLinesComeBackEqual() {
        CreditLine line = CreditLine.builder()
                .text("By Mara Ellison | Updated March 3, 2024")
                .addContributors(Contributor.builder()
                        .name("Mara Ellison")
                        .kind(ContributorKind.PERSON)
                        .contribution(Contribution.AUTHOR)
                        .build())
                .modified(new PublicationDate("2024-03-03"))
                .build();
        String json =
                "{\"text\":\"By Mara Ellison | Updated March 3, 2024\",\"contributors\":[{\"name\":\"Mara Ellison\","
                        + "\"kind\":\"person\",\"contribution\":\"author\"}],\"modified\":\"2024-03-03\"}";

        assertThat(ArticleJson.write(line)).isEqualTo(json);
        assertThat(ArticleJson.readCreditLine(json)).isEqualTo(line);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleJson.readCreditLine("{\"text\":\"\",\"contributors\":[{\"name\":3}]}"))
                .withMessageContaining("creditLine.contributors[0].name");
    }

    @Test
    void readsFieldsInAnyOrder() {
        Article article = SampleArticle.full();
        String json = ArticleJson.write(article);
        int speakers = json.indexOf("\"speakers\":");
        int quotes = json.indexOf("\"quotes\":");
        int evidence = json.indexOf("\"evidence\":");

        String swapped = json.substring(0, speakers)
                + json.substring(quotes, evidence)
                + json.substring(speakers, quotes)
                + json.substring(evidence);

        assertThat(ArticleJson.read(swapped)).isEqualTo(article);
    }

    @Test
    void writesToAWriterAndLeavesItOpen() throws IOException {
        StringWriter out = new StringWriter();

        ArticleJson.write(SampleArticle.full(), new Writer() {
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

        assertThat(out).hasToString(ArticleJson.write(SampleArticle.full()));
    }

    @Test
    void readsFromAReaderAndLeavesItOpen() throws IOException {
        StringReader in = new StringReader(MINIMAL + "\n");

        assertThat(ArticleJson.read(in).status()).isEqualTo(ArticleStatus.EMPTY);
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void passesOnTheFailureOfAReader() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] chars, int offset, int length) throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> ArticleJson.read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("unplugged");
    }

    @Test
    void readsAbsentListsAndNullsAsEmpty() {
        Article minimal = Article.builder()
                .status(ArticleStatus.EMPTY)
                .source(SourceText.ofText(""))
                .kind(ArticleKind.NEWS)
                .build();

        assertThat(ArticleJson.read(MINIMAL)).isEqualTo(minimal);
        assertThat(ArticleJson.read(MINIMAL.replaceFirst(
                        "\\{", "{\"id\":null,\"blocks\":null,\"headline\":null,\"publication\":null,")))
                .isEqualTo(minimal);
    }

    @Test
    void ignoresUnknownAndDerivedFields() {
        String unknown = "{\"future\":[{\"a\":1.5},null,12345678901234567890],\"evidence\":{\"future\":3},\"body\":7,";

        assertThat(ArticleJson.read(MINIMAL.replaceFirst("\\{", unknown))).isEqualTo(ArticleJson.read(MINIMAL));
    }

    @Test
    void ignoresTheDerivedTextOfAQuote() {
        Article article = SampleArticle.full();
        String json = ArticleJson.write(article).replace("\"text\":\"Wir warten nicht\"", "\"text\":\"other\"");

        assertThat(json).contains("other");
        assertThat(ArticleJson.read(json)).isEqualTo(article);
    }

    @Test
    void escapesWhatUtf8OrJsonLinesWouldBreak() {
        String text = "\uD800 \uD83D\uDE00 \uDC00\uD83D \u2028\u2029\u0085\u0000";
        Article article = Article.builder()
                .from(ArticleJson.read(MINIMAL))
                .source(SourceText.ofText(text))
                .build();

        String json = ArticleJson.write(article);

        assertThat(json).contains("\\uD800 \uD83D\uDE00 \\uDC00\\uD83D \\u2028\\u2029\\u0085\\u0000");
        assertThat(ArticleJson.read(json).source().text()).isEqualTo(text);
    }

    @Test
    void readsAndWritesLongTexts() {
        String text = "word \" ".repeat(3_000_001);
        Article article = Article.builder()
                .from(ArticleJson.read(MINIMAL))
                .source(SourceText.ofText(text))
                .build();

        assertThat(ArticleJson.read(ArticleJson.write(article)).source().text().equals(text))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"formatVersion\":1",
                "nonsense",
                "{'formatVersion':1}",
                "{\"formatVersion\":1,\"formatVersion\":1}"
            })
    void rejectsMalformedJson(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleJson.read(json));
    }

    @Test
    void namesTheLineOfMalformedJson() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleJson.read("{\n  nonsense"))
                .withMessageStartingWith("malformed JSON at line 2, column ");
    }

    @Test
    void rejectsDeepNestingWithoutDeepRecursion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleJson.read("{\"a\":" + "[".repeat(1_000_000)))
                .withMessageContaining("depth");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"formatVersion\":1 | [{\"formatVersion\":1 | article must be an object",
                "\"kind\":\"news\"} | \"kind\":\"news\"} {} | article must be all there is",
                "\"formatVersion\":1, | ~~ | article.formatVersion is missing",
                "\"formatVersion\":1 | \"formatVersion\":2 | article.formatVersion must be 1, but is 2",
                "\"formatVersion\":1 | \"formatVersion\":\"1\" | article.formatVersion must be an integer",
                "\"formatVersion\":1 | \"formatVersion\":1.0 | article.formatVersion must be an integer",
                "\"formatVersion\":1 | \"formatVersion\":4294967297 | article.formatVersion must be an integer",
                "\"kind\":\"news\" | \"kind\":\"News\" | article.kind must be a known ArticleKind, but is \"News\"",
                "\"text\":\"\", | ~~ | article.source.text is missing",
                "\"format\":\"text\" | \"url\":7,\"format\":\"text\" | article.source.url must be a string",
                "\"kind\": | \"source2\":1,\"blocks\":{},\"kind\": | article.blocks must be a list",
                "\"kind\": | \"blocks\":[null],\"kind\": | article.blocks[0] must be an object",
                "\"kind\": | \"headline\":{\"end\":1,\"text\":\"a\"},\"kind\": | article.headline.start is missing",
                "\"kind\": | \"headline\":{\"text\":\"\"},\"kind\": | article.headline: text must not be empty",
                "\"kind\": | \"published\":\"soon\",\"kind\": | article: iso must be an ISO 8601 date, but is \"soon\"",
                "\"kind\": | \"publication\":{\"keywords\":[1]},\"kind\": | article.publication.keywords[0] must be a string",
                "\"kind\": | \"publication\":{\"paywalled\":1},\"kind\": | article.publication.paywalled must be true or false",
                "\"kind\": | \"dropped\":[{\"start\":0,\"end\":0,\"reason\":\"limit\",\"rule\":\"!\"}],\"kind\": "
                        + "| article.dropped[0]: value must be made of a-z, 0-9, '-' and '.', but is \"!\"",
                "\"kind\": | \"sections\":[{\"first\":0,\"last\":0,\"level\":1,\"speaker\":0}],\"kind\": "
                        + "| article.sections[0].speaker must be the id of a speaker, but is 0"
            })
    void namesThePlaceOfInvalidContent(String from, String to, String message) {
        String json = MINIMAL.replace(from, to);

        assertThat(json).isNotEqualTo(MINIMAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleJson.read(json))
                .withMessage(message);
    }

    private static String golden() throws IOException {
        try (InputStream in = ArticleJsonTest.class.getResourceAsStream("article.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
