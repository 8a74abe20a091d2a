package io.github.pullquote.parser.internal.page;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.decode.EndSign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes a text from a script apart into paragraphs, whether it is plain or HTML. */
public final class Paragraphs {
    private static final Splitter LINES =
            Splitter.on(CharMatcher.anyOf("\n\r\u2028\u2029")).trimResults().omitEmptyStrings();
    private static final ImmutableList<String> TAGS = ImmutableList.of("<p", "<br", "<div", "<h2", "<li");

    private Paragraphs() {}

    /** Returns the paragraphs, each on one line; none of them empty. */
    public static ImmutableList<String> of(String text) {
        return isHtml(text) ? ofHtml(text) : ofLines(text);
    }

    /** Returns whether the text has tags that part paragraphs. */
    public static boolean isHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), 4_000)).toLowerCase(Locale.ROOT);
        return TAGS.stream().anyMatch(start::contains);
    }

    /** Returns how many characters the paragraphs have. */
    public static int length(ImmutableList<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    private static ImmutableList<String> ofLines(String text) {
        return LINES.splitToStream(text)
                .map(Values::line)
                .filter(line -> !line.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> ofHtml(String text) {
        Collector collector = new Collector();
        Jsoup.parseBodyFragment(EndSign.replaced(text)).body().traverse(collector);
        return collector.paragraphs();
    }

    /** Ends a paragraph at each edge of a block and at each line break. */
    private static final class Collector implements NodeVisitor {
        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                open.append(text.getWholeText());
            } else {
                edge(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            edge(node);
        }

        private void edge(Node node) {
            if (node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"))) {
                end();
            }
        }

        private void end() {
            String paragraph = Values.collapse(open.toString());
            open.setLength(0);
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
        }

        private ImmutableList<String> paragraphs() {
            end();
            return ImmutableList.copyOf(paragraphs);
        }
    }
}
