package io.github.pullquote.parser.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private static final Tokenizer TOKENIZER =
            new Tokenizer(ImmutableSet.of("Mr.", "Sen.", "z.B.")::contains, JoinedWords.NONE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "We lost the key.              | We lost the key .",
                "don't, don’t, o’clock         | don't , don’t , o’clock",
                "Poe's key, Poe’s, the dogs’   | Poe 's key , Poe ’s , the dogs ’",
                "O'Dell's mill-wheel           | O'Dell 's mill-wheel",
                "Mr. Poe met Sen. Lee Roe.     | Mr. Poe met Sen. Lee Roe .",
                "J. K. Poe, J.K. Poe           | J. K. Poe , J.K. Poe",
                "the U.S. and the U.S.-led     | the U.S. and the U.S.-led",
                "AT&T and R&D, a&b             | AT&T and R&D , a & b",
                "12,000 at 3.5, 20th, 10:30    | 12,000 at 3.5 , 20th , 10:30",
                "in 1990. It                   | in 1990 . It",
                "no. So I. You                 | no . So I . You",
                "cafe\u0301 na\u00efve         | cafe\u0301 na\u00efve",
                "a—b – c                       | a — b – c",
                "‘90s and 'em                  | ‘ 90s and ' em",
                "\uD83D\uDE00 ok \uD83D        | \uD83D\uDE00 ok \uD83D",
                "-a- .b. ''c''                 | - a - . b . ' ' c ' '",
            })
    void cutsTextIntoTokens(String text, String tokens) {
        assertThat(tokenize(text).stream().map(Token::text).collect(Collectors.joining(" ")))
                .isEqualTo(tokens);
    }

    @Test
    void saysWhatATokenIs() {
        assertThat(tokenize("Poe’s 12 keys,"))
                .extracting(Token::kind)
                .containsExactly(
                        TokenKind.WORD, TokenKind.POSSESSIVE, TokenKind.NUMBER, TokenKind.WORD, TokenKind.PUNCTUATION);
    }

    @Test
    void asksWhetherASignIsAQuotationMark() {
        String text = "'dogs'";
        ImmutableList<Token> all = TOKENIZER.tokenize(text, new Span(0, text.length()), i -> i == 0 || i == 5);
        assertThat(all).extracting(Token::kind).containsExactly(TokenKind.MARK, TokenKind.WORD, TokenKind.MARK);
    }

    @Test
    void readsNothingOutsideOfItsSpan() {
        String text = "over the mill’s gate";
        assertThat(TOKENIZER.tokenize(text, new Span(5, 14), i -> false))
                .extracting(Token::text)
                .containsExactly("the", "mill", "’");
        assertThat(TOKENIZER.tokenize("a\uD835\uDC00b", new Span(0, 2), i -> false))
                .extracting(Token::span)
                .containsExactly(new Span(0, 2));
    }

    @Test
    void keepsPlacesAndLooksUpInLowerCase() {
        Token token = tokenize("Ask DON’T").get(1);
        assertThat(token.span()).isEqualTo(new Span(4, 9));
        assertThat(token.lower()).isEqualTo("don't");
    }

    private static ImmutableList<Token> tokenize(String text) {
        return TOKENIZER.tokenize(text, new Span(0, text.length()), i -> false);
    }
}
