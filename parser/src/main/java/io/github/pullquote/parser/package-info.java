/**
 * Reads news articles; start at {@link ArticleParser}.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.create();
 * Article article = parser.parse(RawArticle.text(text).language("en"));
 * for (Quote quote : article.speech()) {
 *     System.out.println(quote.speakerName().orElse("unknown") + ": " + quote.text());
 * }
 * }</pre>
 *
 * <p>A {@link RawArticle} carries what belongs to one document; {@link ParseLimits} bound the work. Input never makes
 * the parser throw: whatever the document holds, an {@code Article} comes back, with a status and diagnostics. Misuse
 * (a null, a negative limit) throws at once and names the argument.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true)
package io.github.pullquote.parser;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
