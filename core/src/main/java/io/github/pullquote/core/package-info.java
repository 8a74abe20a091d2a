/**
 * A news article as immutable values; start at {@link Article}.
 *
 * <p>An {@link Article} holds one {@link SourceText}. Everything that was printed in the source - the headline, each
 * {@link Block}, the {@link Byline}s, every part of every {@link Quote} - carries its place in that text: a
 * {@link Span} of UTF-16 code units, 0-based, end exclusive. A {@link Passage} is a span together with the text it
 * covers, so {@code article.source().slice(passage.span())} always equals {@code passage.text()}.
 *
 * <p>Of plain text the source is the text itself; of an HTML page it is the visible text of the body, in document
 * order, with all that is not part of the article. Values that only the markup holds (an author in JSON-LD, the address
 * of a picture) have no span. An {@link HtmlAlignment}, kept on request, leads from a span back to the markup:
 * {@code article.source().htmlSpans(span)}.
 *
 * <ul>
 *   <li><b>Head:</b> {@link PrintedText} (headline, kicker, standfirst), {@link Byline} with its {@link Contributor}s,
 *       {@link Credit}, {@link Dateline}, {@link PublicationDate}, {@link Publication}, {@link Image}.
 *   <li><b>Body:</b> {@link Block}s are the leaves, in reading order and disjoint; a {@link Section} is a run of blocks;
 *       what is not part of the article is a {@link DroppedSpan} with its {@link DropReason}.
 *   <li><b>Speech:</b> a {@link Quote} says which words; its {@link Attribution} says who ({@link Speaker}), by which
 *       words of reporting ({@link Cue}), how sure that is ({@link Confidence}) and by which rule ({@link RuleId}).
 *   <li><b>Reasons:</b> {@link Evidence} names the source of a metadata value, {@link Diagnostic}s say what was odd.
 * </ul>
 *
 * <p>Values are built with nested builders ({@code Article.builder()}), check their own invariants when built, are
 * equal by value, safe to share between threads, and {@link java.io.Serializable} as a transport between equal
 * versions of this library. For storage use {@link ArticleJson}. Absent values are empty {@link java.util.Optional}s
 * or empty lists, never {@code null}.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        allowedClasspathAnnotations = {Generated.class, Nullable.class, CanIgnoreReturnValue.class},
        overshadowImplementation = true)
package io.github.pullquote.core;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
