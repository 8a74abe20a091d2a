package io.github.pullquote.parser.internal.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind the clause stand addressee, medium and occasion. */
class CircumstancesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `“It fell,” Ann Poe told reporters in a statement on Tuesday.` | `reporters; in a statement; on Tuesday`
            `“It fell,” Ann Poe told him on Tuesday.` | `him; -; on Tuesday`
            `“It fell,” Ann Poe said on Twitter.` | `-; on Twitter; -`
            `“It fell,” Ann Poe said Tuesday.` | `-; -; Tuesday`
            `“It fell,” Ann Poe said during a meeting in Oslo on Monday.` | `-; -; during a meeting`
            `“It fell,” Ann Poe said by phone after the meeting.` | `-; by phone; after the meeting`
            `“It fell,” Ann Poe said among friends.` | `-; -; -`
            `“It fell,” Ann Poe said on March 3.` | `-; -; on March 3`
            `“It fell,” said Ann Poe in an email in Oslo.` | `-; in an email; in Oslo`
            `“It fell,” Ann Poe emailed Reuters.` | `Reuters; -; -`
            `“It fell,” Ann Poe said Reuters.` | `-; -; -`
            `Ann Poe told “the clerk” that it was lost.` | `-; -; -`
            """)
    void readsTheCircumstances(String line, String circumstances) {
        assertThat(Reports.around(line)).isEqualTo(circumstances);
    }
}
