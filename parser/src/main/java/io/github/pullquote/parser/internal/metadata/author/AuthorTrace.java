package io.github.pullquote.parser.internal.metadata.author;

import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.hint.AuthorMark;
import io.github.pullquote.parser.internal.page.PageElement;

/**
 * A visible element that may name an author.
 *
 * @param mark how it says so
 * @param block the index of the page's block in which it begins
 * @param span its text
 * @param element the element
 */
record AuthorTrace(AuthorMark mark, int block, Span span, PageElement element) {}
