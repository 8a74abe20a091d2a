package io.github.pullquote.parser.internal.page;

import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.hint.ElementHints;

/**
 * The part of an inline element that lies in one block: a link, a time, a quotation, or an element with a class, an
 * itemprop or a rel.
 *
 * @param span in the source text; never empty, but white space may stand at its edges
 * @param element the element
 */
public record Inline(Span span, PageElement element) {
    /** Returns the name of the element, in lower case. */
    public String tag() {
        return element.tag();
    }

    /** Returns what the attributes of the element say. */
    public ElementHints hints() {
        return element.hints();
    }
}
