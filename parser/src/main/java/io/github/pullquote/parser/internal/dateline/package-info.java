/**
 * Where it was reported: {@code DatelineReader} reads what stands before the first sentence, or alone in a line.
 */
@NullMarked
package io.github.pullquote.parser.internal.dateline;

import org.jspecify.annotations.NullMarked;
