package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.html.HtmlEscapers;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.story.Stories;
import io.github.pullquote.parser.story.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** An article comes back from any page that it is put on, without what stands around it. */
@Domain(Stories.class)
@Domain(DomainContext.Global.class)
class HtmlPageProperties {
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final int HEAD = 2;
    private static final Set<BlockRole> BETWEEN = Set.of(BlockRole.BODY, BlockRole.CAPTION);

    /** What makes an article long enough to stand out among what is around it. */
    private static final List<String> REST = List.of(
            "The gate has stood by the old mill since the year of the flood, and three millers in a row have painted it"
                    + " green. The fourth left it to the weather, which took its time.",
            "In the spring the council sent two men and a ladder. They measured the gate, the wall and the ladder, and"
                    + " the figures went into a book that nobody has opened since.",
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
        assertThat(QuoteLines.of(page(written, chrome, template)))
                .isEqualTo(written.said().stream()
                        .map(said -> QuoteLines.line(said.kind(), said.speaker(), said.words()))
                        .toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 60)
    void aPageAndItsVisibleTextHaveTheSameQuotes(
            @ForAll Written written, @ForAll Chrome chrome, @ForAll Chrome.Template template) {
        String text = written.text() + "\n" + String.join("\n\n", REST);
        assertThat(QuoteLines.of(page(written, chrome, template))).isEqualTo(QuoteLines.of(WellFormed.parse(text)));
    }

    /** Each insert stands before one of the last paragraphs. */
    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void whatStandsBetweenTheParagraphsComesBack(
            @ForAll Written written,
            @ForAll Chrome chrome,
            @ForAll Chrome.Template template,
            @ForAll Set<Insert> inserts,
            @ForAll @IntRange(max = 9) int shift) {
        List<String> paragraphs = paragraphs(written);
        List<String> html = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (Insert insert : insertsAt(i - paragraphs.size() + REST.size(), inserts, shift)) {
                html.add(insert.html());
                expected.addAll(insert.blocks());
            }
            html.add(template.paragraph(escape(paragraphs.get(i))));
            expected.add(Insert.line(BlockKind.PARAGRAPH, paragraphs.get(i)));
        }
        Article article = page(written, String.join("\n", html), chrome, template);
        assertThat(article.blocks().stream().filter(block -> BETWEEN.contains(block.role())))
                .extracting(block -> Insert.line(block.kind(), block.text()))
                .isEqualTo(expected);
        assertThat(article.images())
                .isEqualTo(inserts.contains(Insert.PICTURE) ? List.of(Insert.picture()) : List.of());
        assertThat(article.sections()).hasSize(inserts.contains(Insert.HEADING) ? 1 : 0);
    }

    private static List<Insert> insertsAt(int place, Set<Insert> inserts, int shift) {
        return inserts.stream()
                .filter(insert -> (insert.name().length() + 1) * shift % REST.size() == place)
                .sorted()
                .toList();
    }

    private static Article page(Written written, Chrome chrome, Chrome.Template template) {
        String text = paragraphs(written).stream()
                .map(paragraph -> template.paragraph(escape(paragraph)))
                .collect(Collectors.joining("\n"));
        return page(written, text, chrome, template);
    }

    private static Article page(Written written, String text, Chrome chrome, Chrome.Template template) {
        String headline = escape(written.headline());
        String byline = blocks(written).get(1);
        String head = "<h1>" + headline + "</h1><p class='byline'>" + escape(byline)
                + "</p><time datetime='2024-03-03'>3 March 2024</time>";
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
