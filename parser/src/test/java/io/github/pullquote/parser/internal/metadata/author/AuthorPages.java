package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleField;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.util.Optional;

/** Invented pages for the tests of who wrote them. */
final class AuthorPages {
    static final String TEXT =
            "<p>The last ferry to the islands sailed at noon on Friday, and the harbour office said that"
                    + " none would follow it before the wind had dropped and the quay was clear of ice.</p>";
    private static final String MORE =
            "<p>Shops on the islands have bread for three days and milk for two, their owners"
                    + " said, and the school will lend its kitchen to whoever has no stove at home.</p>";
    private static final ArticleParser PARSER = ArticleParser.create();

    private AuthorPages() {}

    /** Returns the article of a page with the markup in its head, and these elements around its headline and text. */
    static Article article(String head, String belowHeadline, String belowText) {
        return PARSER.parse(RawArticle.html("<html><head><title>No ferry before Monday</title>"
                + "<link rel='canonical' href='https://post.example/ferry'>" + head
                + "</head><body><main><h1>No ferry before Monday</h1>" + belowHeadline + TEXT + MORE + belowText
                + "</main></body></html>"));
    }

    /** Returns the article of a page that shows this below its headline. */
    static Article below(String belowHeadline) {
        return article("", belowHeadline, "");
    }

    static ImmutableList<String> names(Article article) {
        return article.authors().stream().map(Contributor::name).collect(ImmutableList.toImmutableList());
    }

    /** Returns the rule that found the authors; "" when there is none. */
    static String rule(Article article) {
        return Optional.ofNullable(article.evidence().get(ArticleField.BYLINES))
                .map(evidence -> evidence.rule().toString())
                .orElse("");
    }
}
