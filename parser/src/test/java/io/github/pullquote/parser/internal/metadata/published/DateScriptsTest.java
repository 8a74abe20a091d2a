package io.github.pullquote.parser.internal.metadata.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.metadata.markup.Tags;
import io.github.pullquote.parser.internal.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateScriptsTest {
    private static final DateScripts SCRIPTS =
            new DateScripts(new Lexicons().any().table(WordListName.SCRIPT_KEYS).keys());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"publishedAt\":\"2024-03-03\"}",
                "{\\\"published_at\\\":\\\"2024-03-03\\\"}",
                "var page = {'first-published': '2024-03-03'};",
                "publishDate = \"2024-03-03\";",
                "{\"publicationDate\" : 2024-03-03, \"id\": 7}"
            })
    void findsKeysThatNamePublication(String script) {
        assertThat(values(script)).containsExactly("2024-03-03");
    }

    @Test
    void leavesOtherKeysAlone() {
        assertThat(values("{\"publisher\":\"2024-03-03\",\"public\":true,\"subTitle\":\"x\",\"pubdate\""))
                .isEmpty();
    }

    private static Iterable<String> values(String script) {
        return SCRIPTS.values(
                Tags.of(Pages.read("<script>" + script + "</script>").root()));
    }
}
