package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleAssert;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.util.List;
import java.util.Locale;

/** Invented pages: a headline, a head, and paragraphs enough to be an article. */
public final class NewsPage {
    public static final String HEADLINE = "Ferry makes its last crossing to Oster";
    public static final String FIRST =
            "The ferry between Harl and Oster has made its last crossing after ninety years on the water of the sound.";
    public static final String SECOND =
            "The harbour was full of people in black coats, and the band of the fire brigade played until the lamps went out.";
    public static final String THIRD =
            "A bridge has been planned since the winter of the great flood, and it will open when there is money to build it.";

    private static final ArticleParser PARSER = ArticleParser.create();

    private NewsPage() {}

    public static String p(String text) {
        return "<p>" + text + "</p>";
    }

    /** Parses a page with this head and this text, and checks the laws. */
    public static Article parse(String head, String text) {
        return parse("<title>" + HEADLINE + "</title>", "<h1>" + HEADLINE + "</h1>" + head, text);
    }

    public static Article parse(String meta, String head, String text) {
        return parseHtml("<html lang='en'><head>" + meta + "</head><body><article><header>" + head
                + "</header><div class='story'>" + text + "</div></article></body></html>");
    }

    public static Article parseHtml(String html) {
        Article article = PARSER.parse(RawArticle.html(html));
        ArticleAssert.assertWellFormed(article, ArticleParser.rules().keySet());
        return article;
    }

    /** Returns the texts of the blocks of a role. */
    public static List<String> texts(Article article, BlockRole role) {
        return article.blocks().stream()
                .filter(block -> block.role() == role)
                .map(Block::text)
                .toList();
    }

    /** Returns the kinds of the body's blocks, with levels. */
    public static List<String> kinds(Article article) {
        return article.blocks().stream()
                .filter(block -> block.role() == BlockRole.BODY)
                .map(NewsPage::kind)
                .toList();
    }

    private static String kind(Block block) {
        return block.kind().name().toLowerCase(Locale.ROOT)
                + (block.level().isPresent() ? block.level().getAsInt() : "");
    }
}
