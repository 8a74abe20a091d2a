package io.github.pullquote.parser.internal.hint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameHintsTest {
    private static final ImmutableMap<String, String> LIST =
            ImmutableMap.of("share", "S", "links", "L", "share links", "P");

    private static String wordsOf(String value) {
        return String.join(
                " ",
                new NameHints<>(
                                word -> Optional.of(word).filter(it -> it.indexOf(' ') < 0),
                                ImmutableSet.of(),
                                UnaryOperator.identity())
                        .of(value));
    }

    private static ImmutableSet<String> of(String value) {
        return new NameHints<>(
                        word -> Optional.ofNullable(LIST.get(word)), ImmutableSet.of("no"), UnaryOperator.identity())
                .of(value);
    }

    @ParameterizedTest
    @CsvSource({
        "relatedLinks_2, related links",
        "wp-block-image, wp block image",
        "ArticleBody, article body",
        "HTMLBody, htmlbody",
        "c-byline__name--small, c byline name small",
        "two names, two names",
        "2024, ''",
        "größe, größe"
    })
    void namesAreCutAtSignsDigitsAndInnerCapitals(String value, String words) {
        assertThat(wordsOf(value)).isEqualTo(words);
    }

    @Test
    void pairOfWordsSaysMoreThanEach() {
        assertThat(of("share-links")).containsExactly("P");
        assertThat(of("share big-links")).containsExactly("S", "L");
    }

    @Test
    void denialTakesBackOneName() {
        assertThat(of("no-share links")).containsExactly("L");
    }

    @Test
    void emptyValueSaysNothing() {
        assertThat(of("")).isEmpty();
    }
}
