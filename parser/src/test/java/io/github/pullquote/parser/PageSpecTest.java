package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.Dateline;
import io.github.pullquote.core.DroppedSpan;
import io.github.pullquote.core.Image;
import io.github.pullquote.parser.spec.SpecExamples;
import io.github.pullquote.parser.spec.SpecExamples.Example;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageSpecTest {
    private static final int LONGEST = 48;
    private static final ArticleParser PARSER = ArticleParser.create();

    static ImmutableList<Example> pages() {
        return SpecExamples.read("pages.md");
    }

    static ImmutableList<Example> quotes() {
        return SpecExamples.read("page-quotes.md");
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void findsTheQuotesOfTheExampleAsTheSpecificationSays(Example example) {
        Article article = WellFormed.parse(PARSER, RawArticle.html(example.input()));
        assertThat(AttributionRendering.of(article, false)).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsTheExampleAsTheSpecificationSays(Example example) {
        assertThat(render(example.input())).isEqualTo(example.expected());
    }

    static ImmutableList<String> render(String html) {
        Article article = WellFormed.parse(PARSER, RawArticle.html(html));
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        article.blocks().forEach(block -> lines.add(line(block)));
        article.dropped().forEach(dropped -> lines.add(line(article, dropped)));
        article.headline()
                .filter(headline -> headline.span().isEmpty())
                .ifPresent(headline -> lines.add("headline: " + headline.text()));
        if (article.kind() != ArticleKind.NEWS) {
            lines.add("kind: " + name(article.kind()));
        }
        article.dateline().ifPresent(dateline -> lines.add("dateline: " + line(dateline)));
        article.images().forEach(image -> lines.add("image: " + line(image)));
        article.source().regions().forEach(region -> lines.add("text from: " + name(region.origin())));
        if (!article.authors().isEmpty()) {
            lines.add("authors: "
                    + article.authors().stream().map(Contributor::name).collect(Collectors.joining("; ")));
        }
        article.published().ifPresent(date -> lines.add("published: " + date.iso()));
        article.modified().ifPresent(date -> lines.add("modified: " + date.iso()));
        return lines.build();
    }

    private static String line(Block block) {
        return name(block.kind()) + "/" + name(block.role()) + ": " + shown(block.text());
    }

    private static String line(Article article, DroppedSpan dropped) {
        return "dropped " + name(dropped.reason()) + " (" + dropped.rule().value() + "): "
                + shown(article.source().slice(dropped.span()));
    }

    private static String line(Dateline dateline) {
        return String.join(", ", dateline.places())
                + dateline.agency().map(agency -> " (" + agency + ")").orElse("");
    }

    private static String line(Image image) {
        return Stream.of(image.url(), image.caption(), image.credit())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" | "));
    }

    private static String shown(String text) {
        return Ascii.truncate(text.replace('\n', ' ').replace('\t', '→'), LONGEST, "…");
    }

    private static String name(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name());
    }
}
