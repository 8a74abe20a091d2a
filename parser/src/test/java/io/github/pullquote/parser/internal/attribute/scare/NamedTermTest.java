package io.github.pullquote.parser.internal.attribute.scare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.attribute.rule.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word before the marks says that they name something. */
class NamedTermTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The so-called “dead zone” is a field.` | `scare; “dead zone”; -; -; -`
            `The clerk sang the song “Green gate” at the mill.` | `scare; “Green gate”; -; -; -`
            `The pond is known as “the howl” in the village.` | `scare; “the howl”; -; -; -`
            `She taught a class called “green doors” at the mill.` | `scare; “green doors”; -; -; -`
            `She taught a class called “old grey miller of the pond” there.` | `scare; “old grey miller of the pond”; -; -; -`
            `Her last film, “The Old Mill,” was lost.` | `scare; “The Old Mill,”; -; -; -`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("scare.term");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Ann Poe said the word “never” to the clerk.` | `quote.clause-before`
            `What the clerk of the mill called “a green mess” is a field.` | `quote.clause-before`
            `She taught a class called “old grey miller of the long pond” there.` | `quote.clause-before`
            `The clerk sang the song “we lost the gate” at the mill.` | `quote.fragment`
            `Ann Poe called the film “a mess” on Monday.` | `quote.clause-before`
            `The green “zone” is a field.` | `scare.no-cue`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
