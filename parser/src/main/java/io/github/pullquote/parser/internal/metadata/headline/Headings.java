package io.github.pullquote.parser.internal.metadata.headline;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.metadata.markup.Tags;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds the h1 elements of a page that a reader sees. */
final class Headings {
    private static final String BREADCRUMB = "breadcrumb";
    private static final int LONGEST_NAME = 200;
    private static final int MAX = 50;
    private static final int MAX_DEPTH = 512;

    private Headings() {}

    /** Returns the h1 elements with text that no attribute hides, in order. */
    static ImmutableList<Element> visible(Tags tags) {
        return tags.named("h1").stream()
                .limit(MAX)
                .filter(Element::hasText)
                .filter(heading -> !isHidden(heading))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isHidden(Element heading) {
        Element at = heading;
        for (int i = 0; at != null && i < MAX_DEPTH; i++) {
            if (hides(at)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** Returns whether the element itself, not one around it, is out of sight or only leads to pages. */
    static boolean hides(Element element) {
        return switch (element.normalName()) {
            case "noscript", "template", "dialog", "nav" -> true;
            default -> element.hasAttr("hidden") || hides(element.attr("style")) || isBreadcrumb(element);
        };
    }

    /** Sites show the title made for search engines at the end of the path to the page, and mark it as the h1. */
    private static boolean isBreadcrumb(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().contains(BREADCRUMB) || holdsBreadcrumb(attribute.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsBreadcrumb(String value) {
        return value.length() >= BREADCRUMB.length()
                && value.length() <= LONGEST_NAME
                && value.toLowerCase(Locale.ROOT).contains(BREADCRUMB);
    }

    private static boolean hides(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String flat = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return flat.contains("display:none") || flat.contains("visibility:hidden");
    }
}
