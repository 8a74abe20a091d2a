/** Cuts plain text into blocks: lines, paragraphs and list items, whatever their role. */
@NullMarked
package io.github.pullquote.parser.internal.blocks;

import org.jspecify.annotations.NullMarked;
