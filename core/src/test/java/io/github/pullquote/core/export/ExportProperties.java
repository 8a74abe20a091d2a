package io.github.pullquote.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleArbitraries;
import io.github.pullquote.core.Modality;
import io.github.pullquote.core.Quote;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Each format is read by a reader of it, and gives back the words of the quotes. */
@Domain(ArticleArbitraries.class)
class ExportProperties {
    @Property(tries = 200)
    void schemaOrgHasWhatWasSaid(@ForAll Article article) {
        JsonNode json = Exported.json(ExportFormat.SCHEMA_ORG, article);

        assertThat(texts(json.path("hasPart"), "text"))
                .isEqualTo(article.speech().stream()
                        .filter(quote -> quote.modality() == Modality.ASSERTED
                                && quote.repeats().isEmpty())
                        .map(Quote::words)
                        .toList());
        assertThat(json.path("articleBody").asText()).isEqualTo(article.body());
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }

    @Property(tries = 200)
    void ninjsHasTheRunningText(@ForAll Article article) {
        JsonNode json = Exported.json(ExportFormat.NINJS, article);

        assertThat(json.path("bodies").path(0).path("value").asText()).isEqualTo(article.body());
        assertThat(NinjsFields.unknown(json)).isEmpty();
    }

    @Property(tries = 200)
    void csvHasTheCells(@ForAll Article article) throws IOException {
        String csv = Exported.text(ExportFormat.QUOTES_CSV, article);

        List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();

        assertThat(records.stream().skip(1).map(CSVRecord::toList))
                .containsExactlyElementsOf(QuoteRow.of(article).stream()
                        .map(row -> row.values().stream()
                                .map(ExportProperties::cell)
                                .toList())
                        .toList());
    }

    private static String cell(String value) {
        String printable = Printable.of(value);
        return printable.matches("(?s)'*[-=+@\t\r\n＝＋－＠].*") ? "'" + printable : printable;
    }

    @Property(tries = 200)
    void teiHasThePartsOfEachQuote(@ForAll Article article) {
        Document tei = Xml.parse(Exported.text(ExportFormat.TEI, article));

        for (Element said : Xml.elements(tei, "said")) {
            if (said.hasAttribute("xml:id")) {
                String[] id = said.getAttribute("xml:id").split("-", -1);
                Quote quote = article.quotes().get(Integer.parseInt(id[1]));
                String part = quote.parts().get(Integer.parseInt(id[2])).text();
                assertThat(Printable.of(part)).startsWith(said.getTextContent());
                assertThat(said.getAttribute("who"))
                        .isEqualTo(
                                quote.speaker().map(s -> "#speaker-" + s.id()).orElse(""));
            }
        }
        long inBlocks = IntStream.range(0, article.quotes().size())
                .mapToObj(article.quotes()::get)
                .filter(quote -> quote.kind().isSpeech())
                .flatMap(quote -> quote.parts().stream())
                .filter(part -> article.blockAt(part.start()).isPresent())
                .count();
        assertThat(Xml.elements(tei, "said").stream().filter(said -> said.hasAttribute("xml:id")))
                .hasSizeGreaterThanOrEqualTo((int) inBlocks);
    }

    @Property(tries = 200)
    void markdownHasTheQuotesAndNoMarkupButOurs(@ForAll Article article) {
        Markdown markdown = new Markdown(Exported.text(ExportFormat.MARKDOWN, article));

        assertThat(markdown.foreign()).isEmpty();
        assertThat(markdown.quotes())
                .isEqualTo(article.speech().stream()
                        .filter(quote -> quote.repeats().isEmpty())
                        .map(quote -> Markdown.line(quote.words()))
                        .toList());
    }
}
