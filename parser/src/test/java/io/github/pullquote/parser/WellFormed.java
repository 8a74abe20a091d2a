package io.github.pullquote.parser;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleAssert;

/** Parses, and checks every law of articles on the result. */
final class WellFormed {
    private static final ArticleParser PARSER = ArticleParser.create();

    private WellFormed() {}

    /** Returns the article of a text, after all laws were checked. */
    static Article parse(String text) {
        return parse(PARSER, RawArticle.text(text));
    }

    /** Returns the article of a document, after all laws were checked. */
    static Article parse(ArticleParser parser, RawArticle raw) {
        Article article = parser.parse(raw);
        ArticleAssert.assertWellFormed(article, ArticleParser.rules().keySet());
        return article;
    }
}
