package io.github.pullquote.parser.internal.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.decode.Decoded;
import io.github.pullquote.parser.internal.decode.Markup;
import org.jsoup.nodes.Document;

/**
 * A page, read: its visible text and its tree.
 *
 * @param document the tree; not to be changed, and not to be kept beyond the stages that know HTML
 * @param source the visible text of the body
 * @param boxes the elements that part text, in document order, so each after the one around it; the first is the body
 * @param blocks the blocks in order, disjoint; together they hold all text that is not white space
 * @param whole whether all of the page was read; false when a limit was reached
 * @param diagnostics what was odd about the reading
 */
public record Page(
        Document document,
        SourceText source,
        ImmutableList<Box> boxes,
        ImmutableList<PageBlock> blocks,
        boolean whole,
        ImmutableList<Diagnostic> diagnostics) {
    /** Returns the text as a document read from the markup: all of it is readable, as what a limit cut was not read. */
    public Decoded decoded(Markup markup) {
        ImmutableList<Diagnostic> all = ImmutableList.<Diagnostic>builder()
                .addAll(markup.diagnostics())
                .addAll(diagnostics)
                .build();
        return new Decoded(source, status(markup), new Span(0, source.text().length()), all);
    }

    private ArticleStatus status(Markup markup) {
        if (markup.status() != ArticleStatus.COMPLETE) {
            return markup.status();
        }
        return !whole ? ArticleStatus.TRUNCATED : blocks.isEmpty() ? ArticleStatus.EMPTY : ArticleStatus.COMPLETE;
    }

    /** Returns the text of a block. */
    public String text(PageBlock block) {
        return source.slice(block.span());
    }

    /** Returns the innermost box around a block. */
    public Box box(PageBlock block) {
        return boxes.get(block.box());
    }
}
