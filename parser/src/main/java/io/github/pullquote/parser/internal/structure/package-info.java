/**
 * Tells headline, standfirst, bylines, credits, dateline, dates, sub-headings and the rest apart.
 *
 * <p>The lists in {@code Labeller} (plain text) and {@code HtmlLabeller} (pages) say which {@code BlockRule} goes before
 * which; {@code PageHeadFinder} finds the head of a page first, and {@code HtmlHead} puts it together with the metadata.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true)
package io.github.pullquote.parser.internal.structure;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
