package io.github.pullquote.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleSchemaTest {
    private static final String SAMPLE = ArticleJson.write(SampleArticle.full());

    @Test
    void theGoldenFileObeysIt() {
        assertThat(ArticleSchema.broken(SampleArticle.full())).isEmpty();
    }

    @Test
    void isASchema() {
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(SchemaLocation.of(SchemaId.V202012))
                        .validate(ArticleJson.schema(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"formatVersion\":1 | \"formatVersion\":2",
                "\"formatVersion\":1, | ~~",
                "\"kind\":\"direct\" | \"kind\":\"quoted\"",
                "\"closed\":true | \"closed\":\"true\"",
                "\"nestedIn\":0 | \"nestedIn\":-1",
                "\"speaker\":0 | \"speaker\":0.5",
                "\"quotes\":[ | \"quotes\":[{},",
                "\"status\":\"complete\" | \"status\":\"complete\",\"state\":1",
                "\"position\":\"head\" | \"position\":\"head\",\"x\":null",
                "\"published\":\"2024 | \"published\":\"24",
                "\"rule\":\"scan.marks\" | \"rule\":\"Scan marks\""
            })
    void whatIsWrongBreaksIt(String from, String to) {
        assertThat(SAMPLE).contains(from);
        assertThat(ArticleSchema.broken(SAMPLE.replaceFirst(Pattern.quote(from), to)))
                .isNotEmpty();
    }

    static Stream<Class<? extends Enum<?>>> enums() {
        return Stream.of(
                ArticleStatus.class,
                ArticleKind.class,
                SourceFormat.class,
                BylinePosition.class,
                ContributorKind.class,
                Contribution.class,
                CreditKind.class,
                BlockRole.class,
                DropReason.class,
                SpeakerKind.class,
                QuoteKind.class,
                Confidence.class,
                CueKind.class,
                Modality.class,
                EvidenceSource.class,
                DiagnosticCode.class,
                Severity.class);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void listsTheConstantsOfTheEnumeration(Class<? extends Enum<?>> type) throws IOException {
        assertThat(values(type)).isEqualTo(names(type));
    }

    @Test
    void listsTheNamesOfBlocksAndTheFieldsThatHaveEvidence() throws IOException {
        assertThat(values(BlockKind.class))
                .containsExactlyInAnyOrderElementsOf(Stream.of(names(BlockNames.class), names(BlockKind.class))
                        .flatMap(List::stream)
                        .toList());
        assertThat(fields(schema().at("/$defs/evidence"))).isEqualTo(names(ArticleField.class));
    }

    @Test
    void everyFieldAndValueStandsInTheDictionary() throws IOException {
        String dictionary = Files.readString(Path.of(System.getProperty("pullquote.root", ".."))
                .resolve(".github")
                .resolve("JSON.md"));
        JsonNode schema = schema();

        assertThat(section(dictionary, "## The article")).contains(rows(schema));
        schema.get("$defs").fields().forEachRemaining(part -> {
            if (!rows(part.getValue()).isEmpty()) {
                assertThat(section(dictionary, "### " + part.getKey()))
                        .as(part.getKey())
                        .contains(rows(part.getValue()));
            }
        });
    }

    private static List<String> rows(JsonNode part) {
        Stream<String> names = part.has("enum")
                ? StreamSupport.stream(part.get("enum").spliterator(), false).map(JsonNode::asText)
                : fields(part).stream();
        return names.map(name -> "| `" + name + "` |").toList();
    }

    private static String section(String dictionary, String heading) {
        int start = dictionary.indexOf("\n" + heading + "\n");
        assertThat(start).as(heading).isNotNegative();
        int end = dictionary.indexOf("\n##", start + 1);
        return dictionary.substring(start, end < 0 ? dictionary.length() : end);
    }

    private static List<String> values(Class<? extends Enum<?>> type) throws IOException {
        String name = Character.toLowerCase(type.getSimpleName().charAt(0))
                + type.getSimpleName().substring(1);
        return StreamSupport.stream(schema().at("/$defs/" + name + "/enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(JsonFields::name).toList();
    }

    private static List<String> fields(JsonNode part) {
        Iterable<String> names = () -> part.path("properties").fieldNames();
        return StreamSupport.stream(names.spliterator(), false).toList();
    }

    private static JsonNode schema() throws IOException {
        return new ObjectMapper().readTree(ArticleJson.schema());
    }
}
