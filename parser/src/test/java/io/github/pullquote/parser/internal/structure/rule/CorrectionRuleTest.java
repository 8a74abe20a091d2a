package io.github.pullquote.parser.internal.structure.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.structure.NewsPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionRuleTest {
    private static final String TEXT =
            NewsPage.p(NewsPage.FIRST) + NewsPage.p(NewsPage.SECOND) + NewsPage.p(NewsPage.THIRD);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: The ferry carried 90 people, not 900.",
                "Correction (Jan. 5, 2024): The ferry carried 90 people, not 900.",
                "Clarification, 2 January 2024, 12:45 p.m.: The bridge is planned, not built.",
                "An earlier version of this article misstated the year of the flood."
            })
    void openingBeforeAColonOrInManyWordsIsACorrection(String line) {
        assertThat(NewsPage.texts(NewsPage.parse("", TEXT + NewsPage.p(line)), BlockRole.CORRECTION))
                .containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction of the charts took 12 years and a crew of two: the pilot and his son.",
                "Correction is what the harbour master asks for, and he has waited since 2009 to get it: a new light."
            })
    void wordsThatOnlyBeginLikeOneAreNone(String line) {
        assertThat(NewsPage.texts(NewsPage.parse("", TEXT + NewsPage.p(line)), BlockRole.BODY))
                .contains(line);
    }
}
