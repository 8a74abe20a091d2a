package io.github.pullquote.parser.internal.page;

import io.github.pullquote.parser.internal.decode.HtmlText;
import io.github.pullquote.parser.internal.decode.TwiceEncoded;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Repairs a page that was encoded twice: its texts, its scripts and the values of its attributes. */
final class TwiceEncodedPage {
    /** The beginning of most signs that are not in ISO-8859-1, where they were written as references the second time. */
    private static final String REFERENCES = "&acirc;&euro;";

    private TwiceEncodedPage() {}

    /** Repairs the page if it was encoded twice, and returns whether it was. */
    static boolean repair(Document page, HtmlText markup) {
        boolean twice =
                markup.twiceEncoded() || (markup.html().contains(REFERENCES) && TwiceEncoded.is(page.wholeText()));
        if (twice) {
            page.traverse((node, depth) -> repair(node));
        }
        return twice;
    }

    private static void repair(Node node) {
        if (node instanceof TextNode text) {
            text.text(TwiceEncoded.read(text.getWholeText()));
        } else if (node instanceof DataNode data) {
            data.setWholeData(TwiceEncoded.read(data.getWholeData()));
        } else if (node instanceof Element element && element.attributesSize() > 0) {
            element.attributes().forEach(TwiceEncodedPage::repair);
        }
    }

    private static void repair(Attribute attribute) {
        attribute.setValue(TwiceEncoded.read(attribute.getValue()));
    }
}
