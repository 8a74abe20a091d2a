/** Single lines: what characters and names look like, the word lists that serve them, and the dates they hold. */
@NullMarked
package io.github.pullquote.parser.internal.line;

import org.jspecify.annotations.NullMarked;
