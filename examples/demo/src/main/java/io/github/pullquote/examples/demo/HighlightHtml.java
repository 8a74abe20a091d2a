package io.github.pullquote.examples.demo;

import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import com.google.common.html.HtmlEscapers;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.DecodedText;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where in the page are the quotes? Prints it with a {@code <mark>} around each, the speaker as its title:
 * {@code HighlightHtml FILE}.
 */
public final class HighlightHtml {
    private HighlightHtml() {}

    /** Prints the page in the file that the one argument names. */
    public static void main(String[] args) {
        Program.main(args, HighlightHtml::print);
    }

    static void print(Path file, PrintStream out) throws IOException {
        RawArticle raw = RawArticle.of(file).trackHtml(true);
        Article article = ArticleParser.create().parse(raw);
        RangeMap<Integer, String> speakers = TreeRangeMap.create(); // a quote inside a quote cuts the outer one in two
        for (Quote quote : article.speech()) {
            String speaker =
                    HtmlEscapers.htmlEscaper().escape(quote.speakerName().orElse("unknown"));
            for (Passage part : quote.parts()) {
                for (Span html : article.source().htmlSpans(part.span())) {
                    speakers.put(Range.closedOpen(html.start(), html.end()), speaker);
                }
            }
        }
        DecodedText page = raw.decode();
        out.writeBytes(marked(page.text(), speakers).getBytes(page.charset().orElse(StandardCharsets.UTF_8)));
    }

    private static String marked(String page, RangeMap<Integer, String> speakers) {
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (var quote : speakers.asMapOfRanges().entrySet()) {
            int start = quote.getKey().lowerEndpoint();
            html.append(page, from, start).append("<mark title=\"" + quote.getValue() + "\">");
            from = quote.getKey().upperEndpoint();
            html.append(page, start, from).append("</mark>");
        }
        return html.append(page, from, page.length()).toString();
    }
}
