package io.github.pullquote.parser.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScanProperties {
    @Property(tries = 1_000)
    void keepsItsLawsOnAnyText(@ForAll String text) {
        ScanCheck.check(ScanRendering.scan(text, "en"));
    }

    @Property(tries = 2_000)
    void keepsItsLawsOnMarksAndWordsInAnyOrder(
            @ForAll("scraps") List<String> scraps, @ForAll("languages") String language) {
        ScanCheck.check(ScanRendering.scan(String.join("", scraps), language));
    }

    /** Where every opening mark has its closing one, all of them pair, however deep they nest. */
    @Property(tries = 500)
    void pairsWhateverIsWrittenInPairs(@ForAll("paired") String text) {
        Scan scan = ScanRendering.scan(text, "en");
        assertThat(scan.marked()).allMatch(Marked::closed);
        assertThat(scan.marked())
                .hasSize((int) text.chars()
                                .filter(c -> "“”‘’«»„".indexOf(c) >= 0)
                                .count()
                        / 2);
        assertThat(scan.diagnostics()).isEmpty();
    }

    @Provide
    Arbitrary<List<String>> scraps() {
        return Arbitraries.of(
                        "“",
                        "”",
                        "‘",
                        "’",
                        "\"",
                        "'",
                        "''",
                        "``",
                        "«",
                        "»",
                        "‹",
                        "›",
                        "„",
                        "「",
                        "」",
                        "— ",
                        "—",
                        " – ",
                        "-",
                        " ",
                        "\n\n",
                        "\n",
                        "a",
                        "Poe",
                        "said",
                        "dogs",
                        "n",
                        "90s",
                        "6",
                        ".",
                        ",",
                        "?",
                        ": ",
                        "(",
                        ")",
                        "Q: ",
                        "POE: ",
                        "…",
                        "\u00A0",
                        "é",
                        "他",
                        "\uD83D\uDE00",
                        "\uD83D")
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "de", "fr", "es", "ru", "zz");
    }

    @Provide
    Arbitrary<String> paired() {
        Arbitrary<String> words = Arbitraries.of("We lost it", "Nobody knows", "Go and look", "It is what it is");
        Arbitrary<String> single = Arbitraries.oneOf(words, words.map(inner -> "He said ‘" + inner + ".’ Then no"));
        return Arbitraries.oneOf(
                        single.map(inner -> "“" + inner + "”"),
                        single.map(inner -> "«\u00A0" + inner + "\u00A0»"),
                        single.map(inner -> "„" + inner + "“"),
                        words.map(inner -> "‘" + inner + "’"))
                .list()
                .ofMaxSize(5)
                .map(quotes -> String.join(", she said. ", quotes));
    }
}
