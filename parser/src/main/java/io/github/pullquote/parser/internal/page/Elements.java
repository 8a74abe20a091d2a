package io.github.pullquote.parser.internal.page;

import com.google.common.collect.ImmutableSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What a browser without style sheets does with elements, after the section "Rendering" of the HTML standard; and what
 * counts here though a browser decides otherwise.
 */
final class Elements {
    /** Elements whose default style is not to be displayed, or whose content is only shown when they fail. */
    private static final ImmutableSet<String> UNSHOWN = ImmutableSet.of(
            "area",
            "audio",
            "base",
            "canvas",
            "datalist",
            "head",
            "iframe",
            "link",
            "meta",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "param",
            "script",
            "style",
            "template",
            "title",
            "video");

    /** Parts of ruby text that would stand over the words, not among them. */
    private static final ImmutableSet<String> ANNOTATIONS = ImmutableSet.of("rp", "rt", "rtc");

    /** Parts of a drawing that are not drawn. */
    private static final ImmutableSet<String> UNDRAWN = ImmutableSet.of("defs", "desc", "metadata", "symbol");

    /**
     * Elements that part text: those displayed as blocks, list items or parts of tables, controls, and boxes of AMP.
     */
    private static final ImmutableSet<String> PARTING = ImmutableSet.of(
            "address",
            "amp-ad",
            "amp-consent",
            "amp-embed",
            "amp-sidebar",
            "amp-social-share",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "option",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "select",
            "summary",
            "svg",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "xmp");

    private static final ImmutableSet<String> PREFORMATTED =
            ImmutableSet.of("listing", "plaintext", "pre", "textarea", "xmp");

    /** Elements that are one thing, whatever type their lines are set in. */
    private static final ImmutableSet<String> UNDIVIDED = ImmutableSet.of(
            "blockquote",
            "button",
            "caption",
            "dd",
            "dt",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "listing",
            "pre",
            "textarea",
            "xmp");

    private static final String STREAMED = "S:";
    private static final ImmutableSet<String> BOLD = ImmutableSet.of("b", "strong");
    private static final ImmutableSet<String> ITALIC = ImmutableSet.of("em", "i");
    private static final ImmutableSet<String> NOTABLE =
            ImmutableSet.of("a", "abbr", "b", "cite", "em", "i", "q", "small", "strong", "time");
    private static final ImmutableSet<String> NOTABLE_ATTRIBUTES =
            ImmutableSet.of("class", "id", "itemprop", "property", "rel");

    private Elements() {}

    /** Returns whether a browser never shows what is inside, or shows it apart from the line. */
    static boolean isNeverShown(Element element) {
        String tag = element.normalName();
        return UNSHOWN.contains(tag) || ANNOTATIONS.contains(tag) || UNDRAWN.contains(tag);
    }

    /** Returns whether an attribute hides the element, until a script takes the attribute away. */
    static boolean isHidden(Element element) {
        return (element.hasAttr("hidden") && !isStreamed(element))
                || (element.normalName().equals("dialog") && !element.hasAttr("open"))
                || (element.hasAttr("style") && Styles.hides(element.attr("style")));
    }

    /**
     * Returns whether the element holds a part of the page that was sent late, at its end: frameworks that stream pages
     * name such parts {@code S:0}, and bring them to their place as soon as they are there.
     */
    static boolean isStreamed(Element element) {
        String id = element.id();
        return id.length() > STREAMED.length()
                && id.startsWith(STREAMED)
                && Character.isLetterOrDigit(id.charAt(STREAMED.length()));
    }

    static boolean isParting(Element element) {
        return PARTING.contains(element.normalName());
    }

    static boolean isPreformatted(Element element) {
        return PREFORMATTED.contains(element.normalName());
    }

    /** Returns whether a single line break parts nothing in the element. */
    static boolean isUndivided(Element element) {
        return UNDIVIDED.contains(element.normalName());
    }

    static boolean isBold(Element element) {
        return BOLD.contains(element.normalName());
    }

    static boolean isItalic(Element element) {
        return ITALIC.contains(element.normalName());
    }

    /** Returns whether the element leads elsewhere, and is not just laid around a whole text. */
    static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href") && !LinkedStory.isIn(element);
    }

    static boolean isNotable(Element element) {
        return NOTABLE.contains(element.normalName()) || element.attributesSize() > 0 && hasNotableAttribute(element);
    }

    private static boolean hasNotableAttribute(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (NOTABLE_ATTRIBUTES.contains(attribute.getKey())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the element is a row of a table whose cells hold nothing that parts text. */
    static boolean isFlatRow(Element element) {
        if (!element.normalName().equals("tr") || element.childrenSize() < 2) {
            return false;
        }
        for (Element cell = element.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            for (Element child = cell.firstElementChild(); child != null; child = child.nextElementSibling()) {
                if (isParting(child) || child.normalName().equals("br")) {
                    return false;
                }
            }
        }
        return true;
    }
}
