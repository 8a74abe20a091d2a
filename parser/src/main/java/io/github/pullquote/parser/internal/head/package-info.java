/**
 * Who decides the head of an article. {@code PageHeadFinder} finds its place on a page, {@code HeadWriter} writes what is
 * printed, {@code HtmlHead} puts it together with the metadata.
 */
@NullMarked
package io.github.pullquote.parser.internal.head;

import org.jspecify.annotations.NullMarked;
