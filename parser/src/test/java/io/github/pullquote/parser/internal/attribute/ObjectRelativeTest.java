package io.github.pullquote.parser.internal.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Quote;
import io.github.pullquote.parser.ArticleParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectRelativeTest {
    private static List<String> quotes(String text) {
        return ArticleParser.create().parseText(text).quotes().stream()
                .map(Quote::text)
                .toList();
    }

    @Test
    void whatTheyAskIsTheQuestion() {
        assertThat(quotes("Here is the question that farmers ask most: the mill stays shut until noon."))
                .isEmpty();
    }

    @Test
    void whatIsSaidAfterAColonIsReported() {
        assertThat(quotes("Ann Poe said: the mill stays shut until noon.")).hasSize(1);
    }
}
