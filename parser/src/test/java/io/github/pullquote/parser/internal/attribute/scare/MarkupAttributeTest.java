package io.github.pullquote.parser.internal.attribute.scare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.attribute.rule.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks right behind an equals sign belong to an attribute of mark-up. */
class MarkupAttributeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The page has class="story" in it.` | `scare; "story"; -; -; -`
            `Use <a href="mill"> here.` | `scare; "mill"; -; -; -`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("scare.markup");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The page has class= "story" in it.` | `scare.no-cue`
            `The sum is “equal” to nothing.` | `scare.no-cue`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
