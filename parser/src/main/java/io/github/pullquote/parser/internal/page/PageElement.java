package io.github.pullquote.parser.internal.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.hint.ElementHints;
import io.github.pullquote.parser.internal.hint.PageHints;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page, as later stages see it; equal only to itself. It does not change, but is to be read by one
 * thread.
 */
public final class PageElement {
    private final Element element;
    private final PageHints hints;

    PageElement(Element element, PageHints hints) {
        this.element = element;
        this.hints = hints;
    }

    /** Returns the name of the element, in lower case. */
    public String tag() {
        return element.normalName();
    }

    /** Returns what the attributes say of the element. */
    public ElementHints hints() {
        return hints.of(element);
    }

    /** Returns whether the element has any attribute. */
    public boolean hasAttributes() {
        return element.attributesSize() > 0;
    }

    public boolean has(String attribute) {
        return element.hasAttr(attribute);
    }

    /** Returns the value of an attribute; "" when the element has none of that name. */
    public String attribute(String name) {
        return element.attr(name);
    }

    /** Returns whether the name and the value of some attribute fulfil the condition. */
    public boolean hasAny(BiPredicate<String, String> attribute) {
        if (hasAttributes()) {
            for (Attribute each : element.attributes()) {
                if (attribute.test(each.getKey(), each.getValue())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the value of the class attribute, without white space at its edges. */
    public String className() {
        return element.className();
    }

    /** Returns the address in an attribute, made whole with that of the page; "" when there is none or it cannot be. */
    public String address(String attribute) {
        return element.absUrl(attribute);
    }

    /** Returns whether a browser begins a line with the element. */
    public boolean isBlock() {
        return element.isBlock();
    }

    /** Returns whether an attribute of this element, not of one around it, hides it. */
    public boolean isHidden() {
        return Elements.isHidden(element);
    }

    /** Returns the text inside, with each run of white space as one space; what a browser would not show included. */
    public String text() {
        return element.text();
    }

    public boolean hasText() {
        return element.hasText();
    }

    /** Returns what a script holds; "" for other elements. */
    public String script() {
        return element.data();
    }

    /** Returns the texts of the parts into which elements inside take the text apart, in order; none of them empty. */
    public ImmutableList<String> parts() {
        return ElementParts.of(element);
    }

    /** Returns the text as one line, texts parted by spaces; empty when it is longer, or takes more nodes to say it. */
    public Optional<String> line(int most) {
        return ElementLine.of(element, most);
    }

    /** Returns the element around this one. */
    public Optional<PageElement> parent() {
        return Optional.ofNullable(element.parent()).map(this::of);
    }

    /** Returns this element and those around it, from the inside out. */
    public Stream<PageElement> path() {
        return Stream.<@Nullable Element>iterate(element, each -> each != null, Element::parent)
                .map(this::of);
    }

    /** Returns those of this element and the ones inside that have one of the names, in document order. */
    public Stream<PageElement> all(String... tags) {
        ImmutableSet<String> names = ImmutableSet.copyOf(tags);
        return element.stream()
                .filter(each -> names.contains(each.normalName()))
                .map(this::of);
    }

    /** Shows a visitor this element and what is inside, in document order. */
    public void walk(PageVisitor visitor) {
        element.filter(new Walk(visitor, hints));
    }

    private PageElement of(Element other) {
        return new PageElement(other, hints);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageElement that && element.equals(that.element);
    }

    @Override
    public int hashCode() {
        return element.hashCode();
    }

    @Override
    public String toString() {
        return "<" + tag() + ">";
    }
}
