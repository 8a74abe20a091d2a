package io.github.pullquote.parser;

import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.RuleId;
import io.github.pullquote.parser.internal.ArticlePipeline;
import io.github.pullquote.parser.internal.Rules;
import java.util.Objects;

/**
 * Turns documents into articles.
 *
 * <p>Immutable and safe to share between threads; make one and reuse it. It reads no clock, zone, locale or network:
 * the same document always gives an equal article.
 */
public final class ArticleParser {
    private final ArticlePipeline pipeline;

    private ArticleParser(ParseLimits limits) {
        this.pipeline = new ArticlePipeline(limits);
    }

    /** Returns a parser with {@link ParseLimits#defaults()}. */
    public static ArticleParser create() {
        return create(ParseLimits.defaults());
    }

    /** Returns a parser with other limits. */
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

    /** Returns every rule that may stand as a reason in an article, with a sentence each, in order of name. */
    public static ImmutableMap<RuleId, String> rules() {
        return Rules.ALL;
    }
}
