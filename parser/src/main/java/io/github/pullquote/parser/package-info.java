/**
 * Reads news articles; start at {@link ArticleParser}.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.create(); // immutable, thread-safe: make one and reuse it
 * Article article = parser.parse(RawArticle.html(bytes).url(url)); // or RawArticle.text(text).language("en")
 * for (Quote quote : article.speech()) {
 *     System.out.println(quote.speakerName().orElse("unknown") + ": " + quote.text());
 * }
 * }</pre>
 *
 * <p>Of an HTML page, the visible text of the body becomes the article's source text; what of it is the article stands
 * in {@code Article.blocks()}, the rest, with the reason, in {@code Article.dropped()}. The head - headline, authors,
 * dates, site, section - draws on what is printed and on what only the markup says; {@code Article.evidence()} names
 * the source. A page given as bytes is read in its own character set. With {@link RawArticle#trackHtml(boolean)},
 * {@code article.source().htmlSpans(span)} gives the places in the markup that a span came from.
 *
 * <p>When it is not known whether bytes are a page or plain text, {@link RawArticle#of(byte[])} looks at how they begin.
 * {@link RawArticle#decode()} gives the string that the parser reads them as, which those places point into. One line
 * that names who made an article - a byline, a sign-off, a picture credit - is read by
 * {@link ArticleParser#parseCreditLine}.
 *
 * <p>A {@link RawArticle} carries what belongs to one document; {@link ParseLimits} bound the work. Input never makes
 * the parser throw: whatever the document holds, an {@code Article} comes back, with a status and diagnostics. Misuse
 * (a null, a negative limit) throws at once and names the argument; so does {@link ArticleParser#create()} when the class
 * path holds a jsoup older than 1.22.1.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        allowedClasspathAnnotations = {Generated.class, Nullable.class, CanIgnoreReturnValue.class},
        overshadowImplementation = true)
package io.github.pullquote.parser;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
