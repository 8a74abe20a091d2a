/**
 * Collects what a page says about its article outside of the running text, each value with the place it came from.
 * {@code MetadataReader} is the way in: one reader for each field, those of headline, authors and dates in rooms of their
 * own.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true)
package io.github.pullquote.parser.internal.metadata;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
