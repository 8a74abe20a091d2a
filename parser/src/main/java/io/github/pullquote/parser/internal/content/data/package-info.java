/**
 * The running text of pages that hold it only in their data: {@code DataBody} takes it from JSON-LD, or from the state that
 * a script is to draw the page from.
 */
@NullMarked
package io.github.pullquote.parser.internal.content.data;

import org.jspecify.annotations.NullMarked;
