package consumer;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleJson;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.Byline;
import io.github.pullquote.core.BylinePosition;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.Credit;
import io.github.pullquote.core.Cue;
import io.github.pullquote.core.Dateline;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.Image;
import io.github.pullquote.core.Modality;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.Section;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.ParseLimits;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Uses a bit of everything, as a user's build would. */
final class Tour {
    private Tour() {}

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        ArticleParser parser = ArticleParser.create(ParseLimits.builder().maxQuotes(100).build());
        RawArticle raw = RawArticle.of(Path.of(args[0])).trackHtml(true);
        Article article = parser.parse(raw);
        for (Quote quote : article.quotes(QuoteKind.DIRECT)) {
            Optional<Cue> cue = quote.attribution().flatMap(Attribution::cue);
            System.out.println(quote.words() + " | " + article.context(quote).text() + " | " + cue.map(Cue::lemma));
            check(quote.modality() == Modality.ASSERTED, "modality");
            check(article.blockAt(quote.span().start()).map(Block::text).isPresent(), "block");
        }
        for (Section section : article.sections()) {
            check(article.blocks(section).size() == section.end() - section.first(), "section");
        }
        for (Contributor author : article.authors()) {
            System.out.println(author.name());
        }
        check(ArticleJson.read(ArticleJson.write(article)).equals(article), "JSON");
        check(!raw.decode().text().isEmpty(), "decode");
        check(article.published().orElseThrow().compareTo(PublicationDate.of(LocalDate.of(2020, 1, 1))) > 0, "date");
        System.out.println(ArticleJson.write(parser.parseCreditLine("By Ann Poe")));
        build();
    }

    private static void build() throws ReflectiveOperationException {
        Byline byline =
                Byline.builder().text("By Ann Poe").position(BylinePosition.HEAD).build();
        Article empty = ArticleParser.create().parseText("");
        Article article = Article.builder().from(empty).addBylines(byline).build();
        Method id = Article.Builder.class.getMethod("id", String.class);
        Object named = id.invoke(Article.builder().from(article), "7");
        check(((Article.Builder) named).build().id().equals(Optional.of("7")), "a builder by reflection");
        for (Credit credit : article.credits()) {
            System.out.println(credit.name());
        }
        for (Image image : article.images()) {
            System.out.println(image.url());
        }
        for (Diagnostic diagnostic : article.diagnostics()) {
            System.out.println(diagnostic.message());
        }
        System.out.println(article.dateline().map(Dateline::places));
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
