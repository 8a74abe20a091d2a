package io.github.pullquote.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.SampleArticle;
import io.github.pullquote.core.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFragmentTest {
    @Test
    void escapesTheSignsOfTheDirective() {
        TextFragment fragment =
                new TextFragment(Optional.of("a-b"), "c,d & e", Optional.of("f#g"), Optional.of("100% “ü”"));

        assertThat(fragment.directive())
                .isEqualTo("text=a%2Db-,c%2Cd%20%26%20e,f%23g,-100%25%20%E2%80%9C%C3%BC%E2%80%9D");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b, https://a.example/b#:~:text=x",
        "https://a.example/b#c, https://a.example/b#c:~:text=x",
        "https://a.example/b#:~:text=old, https://a.example/b#:~:text=x",
        "https://a.example/b#c:~:text=old, https://a.example/b#c:~:text=x",
        "https://a.example/b:~:c, https://a.example/b:~:c#:~:text=x"
    })
    void standsBehindTheFragmentOfAnAddress(String url, String expected) {
        TextFragment fragment = new TextFragment(Optional.empty(), "x", Optional.empty(), Optional.empty());

        assertThat(fragment.on(url)).isEqualTo(expected);
    }

    @Test
    void aQuoteThatIsUnlikeAllElseNeedsNoContext() {
        assertThat(fragment(
                        "The pier is old. “We have painted it green twice since,” Poe said.",
                        "We have painted it green twice since"))
                .isEqualTo("text=We%20have%20painted%20it%20green%20twice%20since");
    }

    @Test
    void aShortQuoteHasTheWordsAroundIt() {
        assertThat(fragment("Was it safe? “No,” said Ann Poe, who built it in the year before the storm.", "No"))
                .isEqualTo("text=Was%20it%20safe%3F%20%E2%80%9C-,No," + "-%2C%E2%80%9D%20said%20Ann%20Poe%2C");
    }

    @Test
    void aQuoteThatIsALineHasTheWordsOfTheLinesAroundIt() {
        assertThat(fragment("The harbour master was asked.\n“Never”\nHe left the room by the window.", "“Never”"))
                .isEqualTo("text=master%20was%20asked.-,%E2%80%9CNever%E2%80%9D,-He%20left%20the");
    }

    @Test
    void aLongQuoteIsToldByItsFirstAndLastWords() {
        String quote = IntStream.range(0, 50)
                .mapToObj(i -> "word" + i)
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();

        assertThat(fragment("He said “" + quote + "”.", quote))
                .isEqualTo("text=word0%20word1%20word2%20word3%20word4%20word5,"
                        + "word45%20word46%20word47%20word48%20word49");
    }

    @Test
    void lastWordsThatStandEarlierTooAreMore() {
        String refrain = " and then we wait for the tide to turn";
        String quote = "First we row" + refrain + ", then we sing" + refrain + ", in the end we sleep" + refrain;

        assertThat(fragment("He said “" + quote + "”.", quote))
                .matches("text=First%20we%20row.*,[^,]*we%20sleep" + refrain.replace(" ", "%20"));
    }

    @Test
    void aRunOfWordsStaysWithinItsLine() {
        String text = "Ann Poe: We begin early in the day.\nWe end late in the night, when the lamps are out.";

        assertThat(fragment(text, text.substring(9)))
                .isEqualTo("text=We%20begin%20early%20in%20the%20day.,the%20night%2C%20when%20the%20lamps%20are%20out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "\uD800", "\uD83D\uDE00", "\n", " \u2029 "})
    void leadsSomewhereWhateverTheTextIs(String text) {
        List<TextFragment> fragments = TextFragments.of(text, List.of(new Span(0, text.length())));

        assertThat(fragments)
                .singleElement()
                .satisfies(fragment -> assertThat(fragment.directive()).startsWith("text="));
    }

    @Test
    void givesOneForEachQuote() {
        assertThat(TextFragment.of(SampleArticle.full()))
                .hasSameSizeAs(SampleArticle.full().quotes());
    }

    private static String fragment(String text, String quote) {
        int start = text.indexOf(quote);
        return TextFragments.of(text, List.of(new Span(start, start + quote.length())))
                .get(0)
                .directive();
    }
}
