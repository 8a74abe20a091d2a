package io.github.pullquote.parser.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
    @Test
    void takesOneValueAndAListOfValuesAlike() {
        JsonNode node = read("{'a': 'x', 'b': ['x', ['y']], 'c': {'name': 'z'}, 'd': 7, 'e': true, 'f': null}");
        assertThat(node.texts("a")).containsExactly("x");
        assertThat(node.texts("b")).containsExactly("x", "y");
        assertThat(node.names("c")).containsExactly("z");
        assertThat(node.texts("d")).containsExactly("7");
        assertThat(node.texts("e")).containsExactly("true");
        assertThat(node.values("f")).isEmpty();
    }

    @Test
    void keepsBothValuesOfAFieldGivenTwice() {
        assertThat(read("{\"author\": \"Ada Brook\", \"author\": \"Tom Rill\"}").texts("author"))
                .containsExactly("Ada Brook", "Tom Rill");
    }

    @Test
    void readsRawLineEndsCommentsAndTrailingCommas() {
        JsonNode node = read("{ /* note */ \"headline\": \"Ferry\nsinks\", // end\n \"keywords\": [\"sea\",], }");
        assertThat(node.text("headline")).contains("Ferry\nsinks");
        assertThat(node.texts("keywords")).containsExactly("sea");
    }

    @Test
    void keepsWhatStandsBeforeABreak() {
        assertThat(read("{\"headline\": \"Ferry sinks\", \"author\": {\"name\": \"Ada Brook\", ")
                        .node("author"))
                .flatMap(author -> author.text("name"))
                .contains("Ada Brook");
    }

    @Test
    void takesQuotationMarksInsideAStringAsText() {
        assertThat(read("{\"headline\": \"Mayor: \"no\" to ferry\", \"name\": \"x\"}")
                        .text("headline"))
                .contains("Mayor: \"no\" to ferry");
    }

    @Test
    void decodesCharacterReferencesAlsoTwiceEncodedOnes() {
        assertThat(read("{\"headline\": \"Salt &amp;amp; sea &#8217;s\"}").text("headline"))
                .contains("Salt & sea ’s");
    }

    @Test
    void endsAtABoundOfDepth() {
        String deep = "[".repeat(100_000);
        assertThat(JsonReader.read("{\"headline\": \"Ferry\", \"x\": " + deep)).hasSize(1);
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(JsonReader.read("")).isEmpty();
        assertThat(JsonReader.read("var x = 1;")).isEmpty();
    }

    private static JsonNode read(String json) {
        return (JsonNode) Iterables.getOnlyElement(JsonReader.read(json));
    }
}
