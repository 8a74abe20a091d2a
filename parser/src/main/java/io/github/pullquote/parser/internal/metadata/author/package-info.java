/**
 * Who made the article of a page: {@code AuthorReader} is the way in. {@code AuthorSources} lists where pages name their
 * authors to machines, {@code BylineFinder} finds the printed lines, {@code DatedNames} those that only a date tells, {@code
 * BylineMerger} makes one list of both; where none names a person, {@code Signatures} looks under the story.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true)
package io.github.pullquote.parser.internal.metadata.author;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
