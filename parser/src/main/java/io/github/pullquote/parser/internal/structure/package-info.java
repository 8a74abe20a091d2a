/**
 * Tells headline, standfirst, bylines, credits, dateline, dates, sub-headings and the rest apart. {@code
 * StructureReader} is the way in; the lists in {@code TextLabeller} and {@code HtmlLabeller} say which rule goes before
 * which. {@code Structure} is what comes out.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true)
package io.github.pullquote.parser.internal.structure;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
