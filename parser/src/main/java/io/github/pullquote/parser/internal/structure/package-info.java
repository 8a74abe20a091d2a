/**
 * Tells headline, standfirst, bylines, credits, dateline, dates, sub-headings and the rest apart. {@code TextStructure} and
 * {@code HtmlStructure} are the ways in; the lists in {@code TextLabeller} and {@code HtmlLabeller} say which rule goes
 * before which.
 */
@NullMarked
package io.github.pullquote.parser.internal.structure;

import org.jspecify.annotations.NullMarked;
