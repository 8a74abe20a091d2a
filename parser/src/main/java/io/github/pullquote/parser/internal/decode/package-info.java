/** From what the caller gave, bytes or a string, to the one text that every span points into. */
@NullMarked
package io.github.pullquote.parser.internal.decode;

import org.jspecify.annotations.NullMarked;
