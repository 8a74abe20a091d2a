package io.github.pullquote.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextFragmentProperties {
    /**
     * Few words, so that quotes repeat; lines are paragraphs, each with a quote. Runs of words may not go over from line
     * to line, so that of equal lines the first is found.
     */
    @Property(tries = 500)
    void aBrowserFindsTheQuoteAndNotOneThatIsLikeIt(@ForAll("pages") List<String> lines) {
        String text = String.join("\n", lines);
        List<Span> quotes = quotes(text);

        List<String> folded =
                lines.stream().map(line -> line.toLowerCase(Locale.ROOT)).toList();

        List<TextFragment> fragments = TextFragments.of(text, quotes);

        for (int i = 0; i < quotes.size(); i++) {
            Span quote = quotes.get(i);
            boolean told = Collections.frequency(folded, folded.get(i)) == 1;
            Span inside = new Span(quote.start() + 1, quote.end() - 1);
            assertThat(new Browser(text).find(fragments.get(i)))
                    .as("%s in %s", fragments.get(i), text)
                    .hasValueSatisfying(found -> assertThat(!told || (quote.contains(found) && found.contains(inside)))
                            .as("%s is the quote %s", found, quote)
                            .isTrue());
        }
    }

    private static List<Span> quotes(String text) {
        List<Span> quotes = new ArrayList<>();
        for (int start = text.indexOf('“'); start >= 0; start = text.indexOf('“', start + 1)) {
            quotes.add(new Span(start, text.indexOf('”', start) + 1));
        }
        return quotes;
    }

    @Provide
    Arbitrary<List<String>> pages() {
        Arbitrary<String> words = Arbitraries.of("the", "boat", "No", "no", "sails", "Ann", "at", "dawn", "über", "day")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(list -> String.join(" ", list));
        Arbitrary<String> lines = Combinators.combine(words, words, words)
                .as((before, quote, after) -> before + " “" + quote + "” " + after + ".");
        return Arbitraries.oneOf(lines, words.map(quote -> "“" + quote + "”"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
