package io.github.pullquote.parser.internal.page;

import io.github.pullquote.parser.internal.text.Chars;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.NodeIterator;

/**
 * Whether a link is laid around a whole text: several paragraphs of sentences. Such a text leads nowhere else, it only
 * can be clicked; the link around a teaser holds a title and a sentence or two.
 */
final class LinkedStory {
    private static final int PARAGRAPHS = 3;
    private static final int LONG = 60;
    /** So many elements are looked at. */
    private static final int MOST = 200;

    private LinkedStory() {}

    static boolean isIn(Element link) {
        return link.childrenSize() > 0 && holdsParagraphs(link);
    }

    private static boolean holdsParagraphs(Element link) {
        int paragraphs = 0;
        NodeIterator<Element> elements = new NodeIterator<>(link, Element.class);
        for (int i = 0; i < MOST && elements.hasNext() && paragraphs < PARAGRAPHS; i++) {
            Element each = elements.next();
            paragraphs += each.normalName().equals("p") && isSentences(each) ? 1 : 0;
        }
        return paragraphs == PARAGRAPHS;
    }

    private static boolean isSentences(Element paragraph) {
        String text = paragraph.text();
        int last = text.length() - 1;
        return last >= LONG
                && (Chars.isTerminal(text.charAt(last))
                        || Chars.isCloser(text.charAt(last)) && Chars.isTerminal(text.charAt(last - 1)));
    }
}
