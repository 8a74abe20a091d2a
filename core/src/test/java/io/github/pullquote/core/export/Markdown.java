package io.github.pullquote.core.export;

import io.github.pullquote.core.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads Markdown. */
final class Markdown {
    private final Node document;

    Markdown(String markdown) {
        this.document = Parser.builder().build().parse(markdown);
    }

    /** Returns the text as it is read back from one line of Markdown. */
    static String line(String text) {
        return WhiteSpace.onOneLine(Printable.of(text)).replace('\t', ' ').strip();
    }

    /** Returns the first paragraph of each block quotation behind the heading of the quotes. */
    List<String> quotes() {
        List<String> quotes = new ArrayList<>();
        boolean behind = false;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            behind |= node instanceof Heading heading
                    && heading.getLevel() == 2
                    && text(heading).equals("Quotes");
            if (behind && node instanceof BlockQuote) {
                quotes.add(text(node.getFirstChild()));
            }
        }
        return quotes;
    }

    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text literal) {
                text.append(literal.getLiteral());
            }
        });
        return text.toString();
    }

    /** Returns what the writer never writes. */
    List<Node> foreign() {
        List<Node> foreign = new ArrayList<>();
        List<Class<?>> ours = List.of(
                Document.class,
                Heading.class,
                Paragraph.class,
                Text.class,
                BlockQuote.class,
                BulletList.class,
                ListItem.class);
        collect(document, ours, foreign);
        return foreign;
    }

    private static void collect(Node root, List<Class<?>> ours, List<Node> foreign) {
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            boolean link = node instanceof Link a && a.getDestination().startsWith("https://");
            if (!link && !ours.contains(node.getClass())) {
                foreign.add(node);
            }
            collect(node, ours, foreign);
        }
    }
}
