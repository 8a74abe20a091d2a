package io.github.pullquote.parser.internal.resolve.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.resolve.Tagged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyVerbsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ann Poe runs the Mill Trust. | the Mill Trust",
                "Ann Poe, who runs the Mill Trust, left. | the Mill Trust",
                "Ann Poe, a tall baker who still runs the Mill Trust, left. | the Mill Trust",
                "Ann Poe founded a small company called Mill and Sons. | Mill and Sons",
                "Ann Poe wrote about it for the Orvain Mail. | the Orvain Mail",
                "Ann Poe works at Orvain House. | Orvain House",
                "The Mill Trust is still run by Ann Poe. | The Mill Trust",
                "It went to the Mill Trust, a charity founded by Ann Poe. | the Mill Trust",
                "Ann Poe runs London. | -",
                "Ann Poe leads Ben Rask. | -",
                "Ann Poe runs the mill. | -",
                "Ann Poe wrote about it at length. | -",
                "Ann Poe wrote about it, for the Orvain Mail. | -",
                "Ann Poe, the Mill Trust runs late. | -",
                "Ann Poe left. | -",
                "Ann Poe | -"
            })
    void readsTheBodyOffAVerb(String text, String expected) {
        Tagged tagged = Tagged.of(text);
        Roles.Description found = new Roles(tagged.words, Tagged.LEXICON).beside(tagged.name("Ann Poe"));
        assertThat(found.affiliation().orElse("-")).isEqualTo(expected);
    }
}
