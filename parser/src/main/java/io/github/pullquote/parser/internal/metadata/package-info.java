/** Collects what a page says about its article outside of the running text, each value with the place it came from. */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true)
package io.github.pullquote.parser.internal.metadata;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
