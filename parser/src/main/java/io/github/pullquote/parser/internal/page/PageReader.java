package io.github.pullquote.parser.internal.page;

import io.github.pullquote.core.SourceFormat;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.parser.ParseLimits;
import io.github.pullquote.parser.RawArticle;
import io.github.pullquote.parser.internal.decode.Markup;
import io.github.pullquote.parser.internal.text.Watch;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads the markup of a page. */
public final class PageReader {
    private PageReader() {}

    /** Returns the page; without blocks when nothing is visible. */
    public static Page read(RawArticle raw, Markup markup, ParseLimits limits, Watch watch) {
        Document document = Parser.htmlParser()
                .setMaxDepth(limits.maxDepth())
                .parseInput(new WatchedReader(markup.html(), watch), raw.url().orElse(""));
        BodyReader body = new BodyReader(limits.maxNodes(), watch);
        document.body().filter(body);
        body.finish();
        SourceText source = SourceText.builder()
                .text(body.text())
                .format(SourceFormat.HTML)
                .url(raw.url())
                .charset(markup.charset())
                .build();
        return new Page(document, source, body.boxes(), body.blocks(), body.isWhole());
    }
}
