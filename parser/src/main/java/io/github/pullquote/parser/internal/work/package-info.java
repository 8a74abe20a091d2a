/** When to stop: {@code Watch} looks at the deadline of a document and at the interrupt flag of its thread. */
@NullMarked
package io.github.pullquote.parser.internal.work;

import org.jspecify.annotations.NullMarked;
