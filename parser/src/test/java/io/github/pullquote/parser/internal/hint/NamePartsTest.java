package io.github.pullquote.parser.internal.hint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {
    private static final ImmutableMap<String, String> LIST =
            ImmutableMap.of("share", "S", "links", "L", "share links", "P");

    private static ImmutableSet<String> meanings(String name) {
        return NameParts.of(name).meanings(LIST::get);
    }

    @ParameterizedTest
    @CsvSource({
        "relatedLinks_2, related links",
        "wp-block-image, wp block image",
        "ArticleBody, article body",
        "HTMLBody, htmlbody",
        "c-byline__name--small, c byline name small",
        "2024, ''",
        "größe, größe"
    })
    void namesAreCutAtSignsDigitsAndInnerCapitals(String name, String words) {
        assertThat(String.join(" ", NameParts.of(name).words())).isEqualTo(words);
    }

    @Test
    void pairOfWordsSaysMoreThanEach() {
        assertThat(meanings("share-links")).containsExactly("P");
        assertThat(meanings("links-big-share")).containsExactly("L", "S");
    }

    @Test
    void nameWithoutWordsMeansNothing() {
        assertThat(meanings("")).isEmpty();
        assertThat(meanings("2-")).isEmpty();
    }
}
