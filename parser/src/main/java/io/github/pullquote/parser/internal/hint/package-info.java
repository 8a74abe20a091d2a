/**
 * What the names of elements say: classes, identifiers and roles, each cut into words and looked up in lists.
 *
 * <p>{@code HintReader} is the way in; it gives each page its {@code PageHints}, and these give each element its
 * {@code ElementHints}: what it is for ({@code Hint}), how it names authors ({@code AuthorMark}), what it says of a date
 * ({@code DateMark}), and which part of the head it says to be ({@code PartMark}). {@code ElementReader} reads the
 * attributes of an element, {@code NameReader} one name in every list.
 */
@NullMarked
package io.github.pullquote.parser.internal.hint;

import org.jspecify.annotations.NullMarked;
