/** Characters and tokens: what every later stage counts in. */
@NullMarked
package io.github.pullquote.parser.internal.text;

import org.jspecify.annotations.NullMarked;
