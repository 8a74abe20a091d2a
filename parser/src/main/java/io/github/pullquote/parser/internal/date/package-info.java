/**
 * Which day is meant: {@code DateReader} reads a date at a place in a line, {@code DatedLine} a line that is only a date,
 * {@code DateFinder} the dates in a text, {@code DateStamp} those that programs write.
 */
@NullMarked
package io.github.pullquote.parser.internal.date;

import org.jspecify.annotations.NullMarked;
