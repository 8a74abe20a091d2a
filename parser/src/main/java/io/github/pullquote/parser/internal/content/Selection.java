package io.github.pullquote.parser.internal.content;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.DroppedSpan;

/**
 * The article's part of a page.
 *
 * @param kept the blocks of the article in order, head and asides included
 * @param dropped all other text, in order
 */
public record Selection(ImmutableList<ContentBlock> kept, ImmutableList<DroppedSpan> dropped) {}
