/** Reads lines that name who made an article: cuts them into pieces, and reads the fields between separators. */
@NullMarked
package io.github.pullquote.parser.internal.byline;

import org.jspecify.annotations.NullMarked;
