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
 * <p>From one value to another:
 *
 * <pre>{@code
 * for (Quote quote : article.speech()) {            // all but scare quotes; also what was not said, see below
 *     quote.text();                                 // to be read: it a “technical marvel”
 *     quote.words();                                // only what stands in the marks: technical marvel
 *     quote.modality();                             // ASSERTED, or NEGATED: "did not say that ..."
 *     quote.speakerName();                          // the fullest name; quote.speaker() has role and affiliation
 *     article.context(quote);                       // the sentence around it, with its place
 *     article.blockAt(quote.span().start());        // the paragraph, list item, caption ... it stands in
 *     article.quoteAround(quote);                   // the quote it is nested in
 * }
 * article.quotes(QuoteKind.DIRECT);                 // of one kind
 * article.quotesBy(article.speakers().get(0));      // of one speaker
 * for (Section section : article.sections()) {
 *     ImmutableList<Block> blocks = article.blocks(section); // the first is the heading if section.hasHeading()
 *     article.quotesIn(blocks.get(0).span().hull(blocks.get(blocks.size() - 1).span()));
 * }
 * article.authors();                                // each once, by the fullest entry of the bylines
 * article.published().map(PublicationDate::year);   // precision(), day(), offsetDateTime() as far as known; comparable
 * }</pre>
 *
 * <p>Where there is a pair of numbers, the second is exclusive: {@code span.end()} as much as {@code section.end()}; only
 * in JSON a section names its last block. The headline, the standfirst and captions are told by {@link BlockRole};
 * {@link BlockKind} says what a block is in the structure, whatever it is there for.
 *
 * <p>Values are built with nested builders ({@code Article.builder()}), check their own invariants when built, are
 * equal by value (a {@link Speaker} without its mentions, which the article compares), safe to share between threads,
 * and {@link java.io.Serializable} as a transport between equal versions of this library. No version is stated for that:
 * the one that Java derives from a class tells other versions apart and refuses them. For storage use
 * {@link ArticleJson}, which writes articles and credit lines. Absent values are empty {@link java.util.Optional}s
 * or empty lists, never {@code null}; a {@code null} handed over is refused at once by a
 * {@link NullPointerException} with the name of the parameter - but for an element of a list, where the builder's method
 * is all that is named.
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
