package io.github.pullquote.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Confidence;
import io.github.pullquote.core.Modality;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.RuleId;
import io.github.pullquote.core.SampleArticle;
import io.github.pullquote.core.SpeakerKind;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteRowTest {
    private static final ImmutableList<QuoteRow> ROWS = QuoteRow.of(SampleArticle.full());
    private static final QuoteRow ROW = ROWS.get(0);

    @Test
    void holdsWhoSaidWhatInWhichWords() {
        QuoteRow expected = QuoteRow.builder()
                .id("calder-17")
                .index(0)
                .speaker("Ida Voss")
                .role("chief engineer")
                .affiliation("Calder Bridge Office")
                .speakerKind(SpeakerKind.PERSON)
                .kind(QuoteKind.DIRECT)
                .mention("chief engineer Ida Voss")
                .cue("told")
                .lemma("tell")
                .modality(Modality.ASSERTED)
                .words("It is safe … but ‘safe’ is not sound.")
                .sentence(
                        "“It is safe,” chief engineer Ida Voss told reporters at the quay on Sunday, “but ‘safe’ is not "
                                + "sound.”")
                .start(ROW.start())
                .end(ROW.end())
                .confidence(Confidence.CERTAIN)
                .rule(new RuleId("direct.split"))
                .link("https://calder.example/bridge#:~:text=It%20is%20safe%2C%E2%80%9D%20chief%20engineer%20Ida%20Voss"
                        + "%20told%20reporters%20at%20the%20quay%20on%20Sunday%2C%20%E2%80%9Cbut%20%E2%80%98safe%E2%80%99"
                        + "%20is%20not%20sound")
                .build();

        assertThat(ROW).isEqualTo(expected);
    }

    @Test
    void leavesOutWhatIsNoSpeech() {
        assertThat(ROWS).extracting(QuoteRow::index).containsExactly(0, 2, 3, 4);
    }

    @Test
    void writesAParticleThatStandsApart() {
        assertThat(ROWS.get(2).cue()).contains("teilte … mit");
        assertThat(ROWS.get(2).lemma()).contains("mitteilen");
    }

    @Test
    void aQuoteThatNobodySaysHasTheRuleOfItsKindAndNoConfidence() {
        QuoteRow pullQuote = ROWS.get(1);

        assertThat(pullQuote.rule()).isEqualTo(new RuleId("scan.marks"));
        assertThat(pullQuote.confidence()).isEmpty();
        assertThat(pullQuote.speaker()).isEmpty();
    }

    @Test
    void hasACellForEachColumn() {
        assertThat(ROWS).allSatisfy(row -> assertThat(row.values()).hasSameSizeAs(QuoteRow.columns()));
    }

    @Test
    void isJsonWithoutWhatIsAbsent() {
        assertThat(ROWS.get(1).toJson())
                .startsWith("{\"id\":\"calder-17\",\"index\":2,\"kind\":\"direct\",\"modality\":\"asserted\","
                        + "\"words\":\"It is safe\",\"sentence\":\"“It is safe”\",\"start\":%d,\"end\":%d,"
                                .formatted(ROWS.get(1).start(), ROWS.get(1).end())
                        + "\"rule\":\"scan.marks\",\"repeats\":0,\"link\":\"https://calder.example/");
    }

    @Test
    void isATableThatACsvReaderTakesBack() throws IOException {
        StringWriter csv = new StringWriter();
        ExportFormat.QUOTES_CSV.write(SampleArticle.full(), csv);

        List<CSVRecord> records = read(csv.toString());

        assertThat(records.get(0).toList()).isEqualTo(QuoteRow.columns());
        assertThat(records.stream().skip(1).map(CSVRecord::toList))
                .containsExactlyElementsOf(
                        ROWS.stream().<List<String>>map(QuoteRow::values).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''@"})
    void aCellThatASpreadsheetWouldRunBeginsWithAnApostrophe(String words) throws IOException {
        assertThat(words(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "“=1", "'tis", "''", "\"", ",\"\r\n\";=1", " "})
    void otherCellsStayAsTheyAre(String words) throws IOException {
        assertThat(words(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"a\uD800b, a\uFFFDb", "\uDC00, \uFFFD", "a\u0000b, a\uFFFDb", "\uD83D\uDE00, \uD83D\uDE00"})
    void whatNoFileCanHoldIsReplaced(String words, String expected) throws IOException {
        assertThat(words(words)).isEqualTo(expected);
    }

    private static String words(String words) throws IOException {
        String csv = QuoteRow.builder().from(ROW).words(words).build().toCsv();
        return read(csv).get(0).get(QuoteRow.columns().indexOf("words"));
    }

    private static List<CSVRecord> read(String csv) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
    }
}
