/**
 * What the markup of a page tells machines, read once and shared by the readers of all fields: {@code PageData} is the
 * way in. A {@code Candidate} is a value with the place it came from.
 */
@NullMarked
package io.github.pullquote.parser.internal.metadata.markup;

import org.jspecify.annotations.NullMarked;
