package io.github.pullquote.parser.internal.metadata.headline;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.metadata.markup.Tags;
import io.github.pullquote.parser.internal.page.PageElement;
import java.util.Locale;

/** Finds the h1 elements of a page that a reader sees. */
final class Headings {
    private static final String BREADCRUMB = "breadcrumb";
    private static final int LONGEST_NAME = 200;
    private static final int MAX = 50;

    private Headings() {}

    /** Returns the h1 elements with text that no attribute hides, in order. */
    static ImmutableList<PageElement> visible(Tags tags) {
        return tags.named("h1").stream()
                .limit(MAX)
                .filter(PageElement::hasText)
                .filter(heading -> !isHidden(heading))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isHidden(PageElement heading) {
        return heading.path().anyMatch(Headings::hides);
    }

    /** Returns whether the element itself, not one around it, is out of sight or only leads to pages. */
    static boolean hides(PageElement element) {
        return switch (element.tag()) {
            case "noscript", "template", "dialog", "nav" -> true;
            default -> element.isHidden() || isBreadcrumb(element);
        };
    }

    /** Sites show the title made for search engines at the end of the path to the page, and mark it as the h1. */
    private static boolean isBreadcrumb(PageElement element) {
        return element.hasAny((name, value) -> name.contains(BREADCRUMB) || holdsBreadcrumb(value));
    }

    private static boolean holdsBreadcrumb(String value) {
        return value.length() >= BREADCRUMB.length()
                && value.length() <= LONGEST_NAME
                && value.toLowerCase(Locale.ROOT).contains(BREADCRUMB);
    }
}
