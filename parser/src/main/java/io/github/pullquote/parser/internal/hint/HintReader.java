package io.github.pullquote.parser.internal.hint;

import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordListName;

/** Reads the hints of pages. Immutable, and safe to share between threads. */
public final class HintReader {
    private final NameReader names;
    private final AuthorLinks links;

    /** Makes one that reads these word lists, those of all languages. */
    public HintReader(Lexicons lexicons) {
        this.names = new NameReader(lexicons.any());
        this.links =
                new AuthorLinks(lexicons.any().table(WordListName.AUTHOR_PATHS).keys());
    }

    /** Returns the hints of a page that is about to be read. */
    public PageHints page() {
        return new PageHints(names, links);
    }
}
