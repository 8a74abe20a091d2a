package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import io.github.pullquote.core.Article;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text, and a page that shows nothing else, tell the same quotes of the same speakers. */
class SamePathsTest {
    static ImmutableList<Texts.Named> texts() {
        return Texts.seeds();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextAndItsParagraphsInMarkupHaveTheSameQuotes(Texts.Named text) {
        Article expected = WellFormed.parse(text.text());
        Article page = WellFormed.parse(ArticleParser.create(), RawArticle.html(inMarkup(expected)));
        assertThat(QuoteLines.of(page)).isEqualTo(QuoteLines.of(expected));
    }

    /** Blocks as the parser parts them: what a line end in a text means is its own question. */
    private static String inMarkup(Article article) {
        return article.blocks().stream()
                .map(block -> "<p>" + HtmlEscapers.htmlEscaper().escape(block.text()) + "</p>")
                .collect(Collectors.joining("\n", "<!doctype html><title>x</title><body><article>", "</article>"))
                .replaceFirst("<p>([^<]*)</p>", "<h1>$1</h1>");
    }
}
