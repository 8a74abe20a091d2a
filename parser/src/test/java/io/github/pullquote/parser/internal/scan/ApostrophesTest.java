package io.github.pullquote.parser.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApostrophesTest {
    private static Apostrophes apostrophes(String text) {
        Span block = new Span(0, text.length());
        return new Apostrophes(
                text,
                block,
                new MarkContext(text, block),
                new Lexicons().language("en").table(WordListName.APOSTROPHE_WORDS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    the '90s band | true
                    the '90 band | true
                    and 'twas late | true
                    and 'cause of it | true
                    said 'the band | false
                    the '9 band | false
                    said ' | false
                    """)
    void knowWordsThatBeginWithOne(String text, boolean opens) {
        assertThat(apostrophes(text).opensWord(text.indexOf('\''))).isEqualTo(opens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'Feed the dogs' bowls,' she said | true
                    'Feed the dogs' and left | false
                    'Feed the cat' and left' | false
                    'We were goin' home,' she said | true
                    'Feed the dogs' bowls "twice" and left' | false
                    """)
    void endAWordInSWhenALaterMarkCloses(String text, boolean closes) {
        assertThat(apostrophes(text).closesWord(text.indexOf('\'', 1), 0)).isEqualTo(closes);
    }
}
