package io.github.pullquote.parser.internal.credit.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTaggerTest {
    private static String render(LineTagger.Tagged tagged) {
        return tagged.pieces().stream()
                .map(piece ->
                        piece.is(PieceKind.WORD) ? piece.text() : piece.kind().toString())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    By Ann Poe | OPENING Ann Poe
                    By the mayor | By the mayor
                    By 5 votes | By NUMBER votes
                    Photo: Ann Poe | OPENING COLON Ann Poe
                    Ann Poe contributed to this report | Ann Poe OPENING
                    Ann Poe, Reuters | Ann Poe COMMA BODY
                    Ann Poe and Bo Li | Ann Poe JOIN Bo Li
                    Ann Poe in London | Ann Poe LINK London
                    Dr. Ann Poe, PhD | TITLE Ann Poe COMMA SUFFIX
                    Published March 3, 2024 by Ann Poe | DATE OPENING Ann Poe
                    Updated by Ann Poe | SKIP OPENING Ann Poe
                    """)
    void joinsWordsToDatesAndPhrases(String line, String expected) {
        assertThat(render(LineFixture.tagger(line).read())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ann Poe | OPENING Ann Poe
                    de la Cruz | OPENING de la Cruz
                    the mayor | the mayor
                    5 votes | NUMBER votes
                    '' | ''
                    """)
    void beginsWithAPhraseThatIsNotPrintedWhereANameMayFollow(String line, String expected) {
        assertThat(render(LineFixture.tagger(line).readAfterImpliedPhrase())).isEqualTo(expected);
    }
}
