/**
 * Who decides the head of an article. {@code PageHeadFinder} finds its place on a page, {@code PrintedHead} reads what
 * is printed, {@code HtmlHead} decides between that and the metadata; each gives a {@code Head}.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true)
package io.github.pullquote.parser.internal.head;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
