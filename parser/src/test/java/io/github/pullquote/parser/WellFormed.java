package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleAssert;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Section;
import io.github.pullquote.core.Speaker;
import java.util.HashSet;
import java.util.Set;

/** Parses, and checks every law of articles on the result. */
public final class WellFormed {
    private static final ArticleParser PARSER = ArticleParser.create();

    private WellFormed() {}

    /** Returns the article of a text, after all laws were checked. */
    static Article parse(String text) {
        return parse(PARSER, RawArticle.text(text));
    }

    /** Returns the article of a document, after all laws were checked. */
    static Article parse(ArticleParser parser, RawArticle raw) {
        return checked(parser.parse(raw));
    }

    /** Returns the article, after all laws were checked. */
    public static Article checked(Article article) {
        ArticleAssert.assertWellFormed(article, ArticleParser.rules().keySet());
        assertThat(heard(article)).as("everybody listed says something").containsAll(article.speakers());
        return article;
    }

    private static Set<Speaker> heard(Article article) {
        Set<Speaker> heard = new HashSet<>();
        article.sections().stream().map(Section::speaker).forEach(speaker -> speaker.ifPresent(heard::add));
        for (Quote quote : article.quotes()) {
            quote.attribution().flatMap(Attribution::speaker).ifPresent(heard::add);
        }
        return heard;
    }
}
