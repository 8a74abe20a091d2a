/**
 * Cuts plain text into blocks, whatever their role: {@code TextBlockReader} finds paragraphs, hard-wrapped or not, and
 * items. {@code TextBlock} answers what rules ask about any block, of a text or of a page.
 */
@NullMarked
package io.github.pullquote.parser.internal.plaintext;

import org.jspecify.annotations.NullMarked;
