package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleStatus;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Whatever is glued of marks, labels, names, reporting clauses and breaks is an article. All that is glued bears on who
 * speaks, so that clauses and labels come to stand across the edges of quotations and their paragraphs. {@code -Djqwik.tries.default=1000000} asks for more.
 */
class ReportedSpeechProperties {
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final String LANGUAGE_TAGS = "en de fr";

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyTextIsAnArticle(@ForAll("texts") String text, @ForAll("languages") String language) {
        check(RawArticle.text(text).language(language));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyPageIsAnArticle(@ForAll("pages") String page, @ForAll("languages") String language) {
        check(RawArticle.html(page).language(language));
    }

    private static void check(RawArticle raw) {
        Article article = WellFormed.parse(PARSER, raw);
        assertThat(article.status()).isNotEqualTo(ArticleStatus.FAILED);
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(LANGUAGE_TAGS.split(" "));
    }

    @Provide
    Arbitrary<String> texts() {
        return glued(Arbitraries.of("\n", "\n\n", "\n\n", "\n“", "\n\n\"", "\n«", "\"LN:\n\""));
    }

    @Provide
    Arbitrary<String> pages() {
        return glued(Arbitraries.of(
                "<p>",
                "<p>",
                "<p>“",
                "<p>“",
                "<p>\"POE:",
                "<br>",
                "<q>",
                "</q>",
                "<blockquote>",
                "</blockquote>",
                "<h2>",
                "<li>",
                "<b>"));
    }

    private static Arbitrary<String> glued(Arbitrary<String> breaks) {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, marks()),
                        Tuple.of(4, labels()),
                        Tuple.of(3, names()),
                        Tuple.of(4, clauses()),
                        Tuple.of(3, words()),
                        Tuple.of(5, signs()),
                        Tuple.of(5, breaks))
                .list()
                .ofMinSize(2)
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    private static Arbitrary<String> marks() {
        return Arbitraries.of(
                "“", "”", "\"", "\"", "‘", "’", "'", "''", "``", "«", "»", "‹", "›", "„", "‚", "「", "」", "“‘", "’”");
    }

    private static Arbitrary<String> labels() {
        return Arbitraries.of("POE:", "LN:", "MS. RASK:", "Q:", "McPOE:", "Poe:", "Ann Poe: ", "POE : ", "DR POE", ":");
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("Ann Poe", "Poe", "Dr. Rask", "the clerk", "he", "Lena's", "RASK", "Zoë");
    }

    private static Arbitrary<String> clauses() {
        return Arbitraries.of(
                " Poe said ",
                " said Poe",
                " she added, ",
                " according to Rask",
                " said that ",
                " called it ",
                " told him on Monday ",
                " who asked",
                " by Poe ",
                " his claim that ",
                " sagte Poe ",
                " laut Rask ",
                " wie er sagte",
                " a dit Poe",
                " selon Rask ",
                " saying");
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(
                "We lost it",
                "it was lost",
                "a",
                "No",
                "the so-called ",
                "so ",
                "and ",
                "But ",
                "to ",
                "\uD83D\uDE00",
                "in");
    }

    private static Arbitrary<String> signs() {
        return Arbitraries.of(
                ", ", ",", ". ", ".", "? ", "!", ": ", "; ", " — ", "—", "– ", "- ", "…", " (", ") ", " ");
    }
}
