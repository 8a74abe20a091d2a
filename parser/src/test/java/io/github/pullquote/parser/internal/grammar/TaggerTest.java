package io.github.pullquote.parser.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a token does is told by lists, shape and the token before. */
class TaggerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The clerk said that his old mill was lost.` | `determiner noun verb subordinator possessive noun noun auxiliary verb sign`
            `Ann Poe of Oslo and Lena Rask call it.` | `name name preposition name conjunction name name noun pronoun sign`
            `I saw her mill and told her on Monday.` | `pronoun verb possessive noun conjunction verb object-pronoun preposition time sign`
            `according to court records he would not say who left.` | `noun preposition noun noun pronoun modal negation verb question verb sign`
            `the man who left says which mill fell.` | `determiner noun relative verb verb question noun verb sign`
            `He did attack the plan; his attacks hurt.` | `pronoun auxiliary verb determiner noun sign possessive noun noun sign`
            `The attack failed, and that attack too.` | `determiner noun verb comma conjunction subordinator noun adverb sign`
            `Dr. Ann Poe slowly left the family.` | `title name name adverb verb determiner noun sign`
            `many said so and another said no.` | `quantifier verb adverb conjunction determiner verb determiner sign`
            `people say it and clerks say it but the clerk say it.` | `noun verb pronoun conjunction noun verb pronoun conjunction determiner noun noun pronoun sign`
            `The man called wanted it.` | `determiner noun verb noun pronoun sign`
            `“That is it,” he's saying.` | `mark subordinator auxiliary pronoun comma mark pronoun auxiliary gerund sign`
            `After that mill fell, 12 said so.` | `preposition determiner noun verb comma number verb adverb sign`
            `to court attacks` | `to noun verb`
            `the saying of the mill, by saying it` | `determiner noun preposition determiner noun comma preposition gerund pronoun`
            `The Guardian said Dr. No.` | `determiner name verb title name`
            `only a fly, Mayor.` | `adverb determiner noun comma name sign`
            """)
    void tagsEachToken(String line, String tags) {
        assertThat(Tagged.tags(line)).isEqualTo(tags);
    }
}
