package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.Span;

/**
 * A byline as printed.
 *
 * @param block the index of the page's block that holds it
 * @param span its place in the source text, all or part of the block
 * @param contributors those whom it names
 */
public record PrintedByline(int block, Span span, ImmutableList<Contributor> contributors) {}
