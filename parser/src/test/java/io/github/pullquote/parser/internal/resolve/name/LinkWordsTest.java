package io.github.pullquote.parser.internal.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.resolve.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkWordsTest {
    private static final LinkWords LINKS = Tagged.LEXICON.links();

    @ParameterizedTest
    @CsvSource({
        "the, true, true, false",
        "a, false, true, true",
        "an, false, true, true",
        "another, false, false, true",
        "this, false, false, false"
    })
    void articlesTellTheKnownFromTheNew(String word, boolean definite, boolean article, boolean bringsIn) {
        assertThat(LINKS.isDefinite(word)).isEqualTo(definite);
        assertThat(LINKS.isArticle(word)).isEqualTo(article);
        assertThat(LINKS.bringsIn(word)).isEqualTo(bringsIn);
    }

    @ParameterizedTest
    @CsvSource({
        "of, true, true, true",
        "at, true, true, false",
        "with, true, true, false",
        "by, false, false, false",
        "name, false, false, false"
    })
    void linksLeadToABody(String word, boolean afterRole, boolean afterName, boolean inBody) {
        assertThat(LINKS.linksRole(word)).isEqualTo(afterRole);
        assertThat(LINKS.linksName(word)).isEqualTo(afterName);
        assertThat(LINKS.linksBody(word)).isEqualTo(inBody);
    }

    @Test
    void copulasAndNamingWordsStandBesideNames() {
        assertThat(LINKS.isCopula("served")).isTrue();
        assertThat(LINKS.isCopula("said")).isFalse();
        assertThat(LINKS.isNaming("called")).isTrue();
        assertThat(LINKS.isNaming("said")).isFalse();
    }
}
