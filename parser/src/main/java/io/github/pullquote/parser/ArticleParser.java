package io.github.pullquote.parser;

import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.CreditLine;
import io.github.pullquote.core.RuleId;
import io.github.pullquote.parser.internal.ArticlePipeline;
import io.github.pullquote.parser.internal.Rules;
import io.github.pullquote.parser.internal.credit.CreditGrammar;
import io.github.pullquote.parser.internal.page.JsoupFloor;
import io.github.pullquote.parser.internal.text.Lazy;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Turns documents into articles.
 *
 * <p>Immutable and safe to share between threads; make one and reuse it. It reads no clock, zone, locale or network:
 * the same document always gives an equal article.
 */
public final class ArticleParser {
    private final ArticlePipeline pipeline;
    private final Supplier<CreditGrammar> credits = new Lazy<>(CreditGrammar::ofAllLanguages);

    private ArticleParser(ParseLimits limits) {
        JsoupFloor.check();
        this.pipeline = new ArticlePipeline(limits);
    }

    /**
     * Returns a parser with {@link ParseLimits#defaults()}.
     *
     * @throws IllegalStateException if the jsoup on the class path is older than 1.22.1
     */
    public static ArticleParser create() {
        return create(ParseLimits.defaults());
    }

    /**
     * Returns a parser with other limits.
     *
     * @throws IllegalStateException if the jsoup on the class path is older than 1.22.1
     */
    public static ArticleParser create(ParseLimits limits) {
        return new ArticleParser(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Reads a document.
     *
     * @return an article, whatever the document holds; see {@link Article#status()}
     */
    public Article parse(RawArticle raw) {
        return pipeline.parse(Objects.requireNonNull(raw, "raw"));
    }

    /** Reads plain text: short for {@code parse(RawArticle.text(text))}. */
    public Article parseText(String text) {
        return parse(RawArticle.text(Objects.requireNonNull(text, "text")));
    }

    /** Reads HTML: short for {@code parse(RawArticle.html(html))}. */
    public Article parseHtml(String html) {
        return parse(RawArticle.html(Objects.requireNonNull(html, "html")));
    }

    /**
     * Reads one line that is said to name who made an article: a printed byline, sign-off or picture credit, or an
     * author from metadata ({@code "By Jane Doe, The Associated Press | Updated March 3, 2024"}), in any language.
     *
     * @return who is named and when the article appeared; without contributors when the line names nobody, without dates
     *     when it holds none
     */
    public CreditLine parseCreditLine(String line) {
        return credits.get().line(Objects.requireNonNull(line, "line"));
    }

    /** Returns every rule that may stand as a reason in an article, with a sentence each, in order of name. */
    public static ImmutableMap<RuleId, String> rules() {
        return Rules.ALL;
    }
}
