package io.github.pullquote.parser.internal.page;

import com.google.common.base.Ascii;
import io.github.pullquote.core.internal.WhiteSpace;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What is readable on a page, told from the ancestors of each text; shares nothing with the reader. */
final class VisibleText {
    private static final Set<String> NEVER_SHOWN = Set.of(
            "area",
            "audio",
            "base",
            "canvas",
            "datalist",
            "defs",
            "desc",
            "head",
            "iframe",
            "link",
            "meta",
            "metadata",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "param",
            "rp",
            "rt",
            "rtc",
            "script",
            "style",
            "symbol",
            "template",
            "title",
            "video");

    /** Elements inside a line, which are no text when they are hidden; hidden blocks are text. */
    private static final Set<String> IN_LINE = Set.of("a", "b", "em", "font", "i", "q", "ruby", "span", "wbr", "x-y");

    private VisibleText() {}

    /** Returns the readable characters in order, without white space and what has no width. */
    static String of(Document document) {
        StringBuilder out = new StringBuilder();
        document.body().nodeStream(TextNode.class).filter(VisibleText::isShown).forEach(text -> {
            out.append(text.getWholeText());
        });
        return bare(out);
    }

    private static boolean isShown(Node node) {
        for (Node up = node.parent(); up instanceof Element element; up = up.parent()) {
            if (NEVER_SHOWN.contains(element.normalName()) || isHiddenInLine(element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHiddenInLine(Element element) {
        return IN_LINE.contains(element.normalName())
                && (element.hasAttr("hidden")
                        || Ascii.toLowerCase(element.attr("style")).contains("none"));
    }

    /** Returns the text without white space and without characters of no width. */
    static String bare(CharSequence text) {
        return text.chars()
                .filter(c -> !WhiteSpace.isWhite(c) && c != 0xAD && c != 0x200B && c != 0x2060)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
