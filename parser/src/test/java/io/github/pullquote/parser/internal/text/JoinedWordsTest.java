package io.github.pullquote.parser.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedWordsTest {
    private static final ImmutableMap<String, String> ELISIONS =
            ImmutableMap.of("l'", "always", "d'", "small", "qu'", "always");
    private static final ImmutableMap<String, String> PRONOUNS = ImmutableMap.of("-il", "parted", "-elle", "parted");
    private static final Tokenizer TOKENIZER = new Tokenizer(
            word -> false,
            new JoinedWords(
                    word -> Optional.ofNullable(ELISIONS.get(word)),
                    ending -> Optional.ofNullable(PRONOUNS.get(ending))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "l'homme, L’Orvain         | l' homme , L’ Orvain",
                "qu'il, aujourd'hui        | qu' il , aujourd'hui",
                "d'Estaing, D'Alema, D'or  | d' Estaing , D'Alema , D' or",
                "a-t-il dit, dit-elle      | a il dit , dit elle",
                "celle-ci, -il, t-il       | celle-ci , - il , t il",
                "l'«os», l' os             | l' « os » , l' os",
                "qu’l’il                   | qu’ l’ il",
            })
    void partsWordsThatAreWrittenAsOne(String text, String tokens) {
        assertThat(TOKENIZER.tokenize(text, new Span(0, text.length()), i -> false).stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(tokens);
    }
}
