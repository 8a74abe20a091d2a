package io.github.pullquote.parser.internal.metadata.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.lexicon.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MetaNamesTest {
    private static final MetaNames NAMES = MetaNames.of(new Lexicons());

    @ParameterizedTest
    @EnumSource
    void everyFieldHasNames(MetaField field) {
        assertThat(NAMES.of(field)).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, itemprop:datepublished, datepublished",
        "PUBLISHED, parsely-pub-date, pubdate",
        "DATE, dcterms.created, created",
        "MODIFIED, article:modified_time, lastmod",
        "AUTHOR, sailthru.author, citation_author"
    })
    void betterNamesComeFirst(MetaField field, String better, String other) {
        assertThat(NAMES.of(field)).containsSubsequence(better, other);
    }

    @Test
    void namesOfEqualRankStandInTheOrderOfTheList() {
        assertThat(NAMES.of(MetaField.SECTION)).startsWith("article:section", "parsely-section", "og:section");
    }
}
