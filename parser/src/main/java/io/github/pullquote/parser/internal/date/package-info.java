/**
 * Which day is meant: {@code DateReader} reads a date at a place in a line, {@code DatedLine} a line that is only a date,
 * {@code DateFinder} the dates in a text, {@code DateStamp} those that programs write, {@code DateUrl} that of an address.
 * All move a {@code Cursor}; {@code DateOrder} tells for the whole article which number of 3/4/2024 is the day.
 */
@NullMarked
package io.github.pullquote.parser.internal.date;

import org.jspecify.annotations.NullMarked;
