package io.github.pullquote.parser.fuzz;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleAssert;
import io.github.pullquote.core.ArticleJson;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.RuleId;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;

/** What holds for every input; the costly laws are asked of every {@value #SAMPLE}th, told by its content. */
final class FuzzLaws {
    private static final int SAMPLE = 16;
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final ImmutableSet<RuleId> RULES = ArticleParser.rules().keySet();

    private FuzzLaws() {}

    /**
     * Reads an input and checks the laws.
     *
     * @throws AssertionError if a law is broken
     * @throws RuntimeException if the parser or the reader of JSON throws what it may not
     */
    static void check(FuzzInput input) {
        boolean sampled = input.text().hashCode() % SAMPLE == 0;
        if (input.form() == Form.JSON) {
            checkJson(input.text());
            return;
        }
        RawArticle raw = input.form().raw(input.text()).trackHtml(input.form().isMarkup());
        Article article = PARSER.parse(raw);
        require(article.status() != ArticleStatus.FAILED, "must not fail: " + article.diagnostics());
        if (input.form() == Form.TEXT) {
            require(article.source().text().equals(input.text()), "must keep the text");
        }
        if (sampled) {
            ArticleAssert.assertWellFormed(article, RULES);
            require(PARSER.parse(raw).equals(article), "must be equal when parsed again");
            require(
                    PARSER.parse(raw.trackHtml(false)).equals(untracked(article)),
                    "must be equal when no track is kept");
        } else {
            ArticleAssert.assertWellFormedInMemory(article, RULES);
        }
    }

    /** Which texts have no exact place in the markup is said only where a track is kept. */
    private static Article untracked(Article article) {
        return Article.builder()
                .from(article)
                .diagnostics(article.diagnostics().stream()
                        .filter(each -> each.code() != DiagnosticCode.INEXACT_HTML_POSITION)
                        .toList())
                .build();
    }

    private static void checkJson(String json) {
        Article article;
        try {
            article = ArticleJson.read(json);
        } catch (IllegalArgumentException e) {
            require(e.getMessage() != null && !e.getMessage().isBlank(), "must say what is wrong with the JSON");
            return;
        }
        require(ArticleJson.read(ArticleJson.write(article)).equals(article), "must be equal when read again");
    }

    private static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError(law);
        }
    }
}
