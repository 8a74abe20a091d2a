package io.github.pullquote.parser.internal.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.hint.ElementHints;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
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
    private final ElementTree tree;
    private final int index;
    private final @Nullable PageElement parent;
    private int end;
    private @Nullable ElementHints hints;

    /**
     * Makes the element that stands at a place of the tree.
     *
     * @param index how many elements begin before it
     * @param parent the element around it, null for the root
     */
    PageElement(Element element, ElementTree tree, int index, @Nullable PageElement parent) {
        this.element = element;
        this.tree = tree;
        this.index = index;
        this.parent = parent;
        this.end = index + 1;
    }

    /** Takes note that as many elements begin before its end, and returns the element around it. */
    @Nullable
    PageElement closed(int before) {
        end = before;
        return parent;
    }

    int index() {
        return index;
    }

    /** Returns the place in the tree after the last element inside. */
    int end() {
        return end;
    }

    boolean is(Element other) {
        return element.equals(other);
    }

    Element element() {
        return element;
    }

    /** Returns the name of the element, in lower case. */
    public String tag() {
        return element.normalName();
    }

    /** Returns what the attributes say of the element. */
    public ElementHints hints() {
        ElementHints found = hints;
        if (found == null) {
            found = tree.hints().read(element);
            hints = found;
        }
        return found;
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

    /** Returns whether the element is a part of the page that was sent late, and belongs elsewhere. */
    public boolean isStreamed() {
        return Elements.isStreamed(element);
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
        return Optional.ofNullable(parent);
    }

    /** Returns this element and those around it, from the inside out. */
    public Stream<PageElement> path() {
        return Stream.<@Nullable PageElement>iterate(this, each -> each != null, each -> each.parent)
                .map(Objects::requireNonNull);
    }

    /** Returns whether the element is this one or stands in it. */
    public boolean holds(PageElement other) {
        return other.index >= index && other.index < end && tree.equals(other.tree);
    }

    /** Returns those of this element and the ones inside that have one of the names, in document order. */
    public Stream<PageElement> all(String... tags) {
        Stream<PageElement> found = Arrays.stream(tags).flatMap(tag -> tree.named(tag, index, end).stream());
        return tags.length == 1 ? found : found.sorted(Comparator.comparingInt(PageElement::index));
    }

    /** Shows a visitor this element and those inside, in document order. */
    public void walk(PageVisitor visitor) {
        int i = index;
        @Nullable PageElement open = null;
        while (i < end) {
            PageElement next = tree.at(i);
            open = leave(visitor, open, i);
            if (visitor.enter(next)) {
                open = next;
                i++;
            } else {
                i = next.end;
            }
        }
        leave(visitor, open, end);
    }

    /** Leaves the open elements that end before that place; returns the innermost one that does not. */
    private @Nullable PageElement leave(PageVisitor visitor, @Nullable PageElement innermost, int at) {
        @Nullable PageElement open = innermost;
        while (open != null && open.end <= at) {
            visitor.leave(open);
            open = open.equals(this) ? null : open.parent;
        }
        return open;
    }

    /** Shows a visitor the texts too. */
    public void walkTexts(PageVisitor visitor) {
        element.filter(new Walk(visitor, tree, index));
    }

    @Override
    public String toString() {
        return "<" + tag() + ">";
    }
}
