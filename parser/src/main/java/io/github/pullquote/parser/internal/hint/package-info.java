/**
 * What the names of elements say: classes, identifiers and roles, each cut into words and looked up in lists.
 * {@code NameHints} does the looking up; {@code Hints}, {@code AuthorHints} and {@code DateMark} ask it what an element is
 * for, whether it names authors, and whether it holds a date.
 */
@NullMarked
package io.github.pullquote.parser.internal.hint;

import org.jspecify.annotations.NullMarked;
