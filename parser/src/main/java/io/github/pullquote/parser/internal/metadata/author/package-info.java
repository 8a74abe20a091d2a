/**
 * Who made the article of a page: {@code AuthorReader} is the way in. {@code AuthorSources} lists where pages name their
 * authors to machines, {@code BylineFinder} finds the printed lines, {@code BylineMerger} makes one list of both.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true)
package io.github.pullquote.parser.internal.metadata.author;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
