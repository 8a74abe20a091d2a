/**
 * Where the text of a page stands in its markup: a {@code Tracker} is told which character of which text node each
 * character of the source text came from.
 */
@NullMarked
package io.github.pullquote.parser.internal.page.position;

import org.jspecify.annotations.NullMarked;
