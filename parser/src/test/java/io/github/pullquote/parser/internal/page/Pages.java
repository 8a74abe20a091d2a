package io.github.pullquote.parser.internal.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.ParseLimits;
import io.github.pullquote.parser.RawArticle;
import io.github.pullquote.parser.internal.decode.HtmlDecoder;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.Optional;

/** Reads pages for tests. */
public final class Pages {
    private static final PageReader READER = new PageReader(new Lexicons());

    private Pages() {}

    /** Returns the page of this markup. */
    public static Page read(String html) {
        return read(RawArticle.html(html));
    }

    static Page tracked(String html) {
        return read(RawArticle.html(html).trackHtml(true));
    }

    static Page read(RawArticle raw) {
        ParseLimits limits = ParseLimits.defaults();
        Watch watch = new Watch(Optional.empty());
        return READER.read(raw, HtmlDecoder.decode(raw, limits, watch), limits, watch);
    }

    /** Returns the text of each block. */
    static ImmutableList<String> blocks(String html) {
        Page page = read(html);
        return page.blocks().stream().map(page::text).collect(ImmutableList.toImmutableList());
    }
}
