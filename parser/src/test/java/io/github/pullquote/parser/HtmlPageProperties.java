package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.html.HtmlEscapers;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** An article comes back from any page that it is put on, without what stands around it. */
@Domain(WrittenArticles.class)
@Domain(DomainContext.Global.class)
class HtmlPageProperties {
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final int HEAD = 2;

    /** What makes an article long enough to stand out among what is around it. */
    private static final List<String> REST = List.of(
            "The gate has stood by the old mill since the year of the flood, and three millers in a row have painted it"
                    + " green. The fourth left it to the weather, which took its time.",
            "In the spring the council sent two men and a ladder. They measured the gate, the wall and the ladder, and"
                    + " wrote the figures into a book that nobody has opened since.",
            "A ferry runs from the landing below the mill on every second Tuesday. It carries up to nine passengers and"
                    + " one cow, and the fare is the same for all of them.");

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theTextComesBack(@ForAll Written written, @ForAll Chrome chrome, @ForAll Chrome.Template template) {
        Article article = page(written, chrome, template);
        assertThat(article.body()).isEqualTo(String.join("\n\n", paragraphs(written)));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theHeadComesBack(@ForAll Written written, @ForAll Chrome chrome, @ForAll Chrome.Template template) {
        Article article = page(written, chrome, template);
        assertThat(article.headline().map(PrintedText::text)).contains(written.headline());
        assertThat(article.authors()).extracting(Contributor::name).isEqualTo(written.authors());
        assertThat(article.published().map(PublicationDate::iso)).contains("2024-03-03");
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theQuotesComeBack(@ForAll Written written, @ForAll Chrome chrome, @ForAll Chrome.Template template) {
        assertThat(page(written, chrome, template).quotes().stream().filter(quote -> quote.kind() == QuoteKind.DIRECT))
                .extracting(Quote::text)
                .isEqualTo(written.quotes().stream().map(Written.Told::text).toList());
    }

    private static Article page(Written written, Chrome chrome, Chrome.Template template) {
        String headline = escape(written.headline());
        String byline = blocks(written).get(1);
        String head = "<h1>" + headline + "</h1><p class='byline'>" + escape(byline)
                + "</p><time datetime='2024-03-03'>3 March 2024</time>";
        String text = paragraphs(written).stream()
                .map(paragraph -> template.paragraph(escape(paragraph)))
                .collect(Collectors.joining("\n"));
        return WellFormed.parse(PARSER, RawArticle.html(chrome.around(headline, head, text, template)));
    }

    private static List<String> paragraphs(Written written) {
        List<String> blocks = blocks(written);
        return Stream.concat(blocks.subList(HEAD, blocks.size()).stream(), REST.stream())
                .toList();
    }

    private static List<String> blocks(Written written) {
        return Splitter.on("\n\n").splitToList(written.text().strip());
    }

    private static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
