/**
 * Collects what a page says about its article outside of the running text, each value with the place it came from.
 *
 * <p>{@code MetadataReader} is the way in; {@code Markup} holds what is in machine-readable form. Each field has a reader
 * of its own: {@code HeadlineReader}, {@code AuthorReader} (sources in {@code AuthorSources}, printed lines by {@code
 * BylineFinder}, both reconciled by {@code BylineMerger}), {@code DatesReader} (sources in {@code DateSources}) and more.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true)
package io.github.pullquote.parser.internal.metadata;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
