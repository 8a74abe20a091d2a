package io.github.pullquote.parser.internal.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.Severity;
import io.github.pullquote.core.SourceRegion;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.TextOrigin;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.decode.Decoded;
import io.github.pullquote.parser.internal.decode.HtmlText;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A page, read: its visible text and its tree.
 *
 * @param root the tree; not to be kept beyond the stages that know HTML
 * @param title the text of the title element; "" when there is none
 * @param source the visible text of the body
 * @param boxes the elements that part text, in document order, so each after the one around it; the first is the body
 * @param blocks the blocks in order, disjoint; together they hold all text that is not white space
 * @param whole whether all of the page was read; false when a limit was reached
 * @param diagnostics what was odd about the reading
 */
public record Page(
        PageElement root,
        String title,
        SourceText source,
        ImmutableList<Box> boxes,
        ImmutableList<PageBlock> blocks,
        boolean whole,
        ImmutableList<Diagnostic> diagnostics) {
    private static final int LINKED = 50;
    /** Longer texts are not looked for, as each block would be searched for all of them. */
    private static final int LONGEST_LINE = 1_000;

    /** Returns the text as a document read from the markup: all of it is readable, as what a limit cut was not read. */
    public Decoded decoded(HtmlText markup) {
        ImmutableList<Diagnostic> all = ImmutableList.<Diagnostic>builder()
                .addAll(markup.diagnostics())
                .addAll(diagnostics)
                .build();
        return new Decoded(source, status(markup), new Span(0, source.text().length()), all);
    }

    private ArticleStatus status(HtmlText markup) {
        if (markup.status() != ArticleStatus.COMPLETE) {
            return markup.status();
        }
        return !whole ? ArticleStatus.TRUNCATED : blocks.isEmpty() ? ArticleStatus.EMPTY : ArticleStatus.COMPLETE;
    }

    /**
     * Returns the page with paragraphs appended that only its data hold, as a region of their own.
     *
     * @param paragraphs each with some text, without line ends
     */
    public Page withRegion(ImmutableList<String> paragraphs, TextOrigin origin) {
        StringBuilder text = new StringBuilder(source.text());
        ImmutableList.Builder<PageBlock> all = ImmutableList.builder();
        all.addAll(blocks);
        int start = text.length();
        for (String paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : "\n");
            Span span = new Span(text.length(), text.length() + paragraph.length());
            text.append(paragraph);
            int letters = (int)
                    paragraph.codePoints().filter(c -> !WhiteSpace.isWhite(c)).count();
            all.add(new PageBlock(WhiteSpace.trim(text, span), 0, letters, 0, 0, 0, false, ImmutableList.of()));
        }
        SourceText longer = SourceText.builder()
                .from(source)
                .text(text.toString())
                .addRegions(new SourceRegion(new Span(start, text.length()), origin))
                .build();
        Diagnostic diagnostic = Diagnostic.of(
                DiagnosticCode.TEXT_FROM_DATA,
                Severity.INFO,
                new Span(start, text.length()),
                "The page shows little running text; this is what its data hold.");
        ImmutableList<Diagnostic> said = ImmutableList.<Diagnostic>builder()
                .addAll(diagnostics)
                .add(diagnostic)
                .build();
        ImmutableList<PageBlock> longerBlocks = all.build();
        return new Page(root, title, longer, bodyUpTo(longerBlocks.size()), longerBlocks, whole, said);
    }

    /** The box of the body holds what is appended too. */
    private ImmutableList<Box> bodyUpTo(int end) {
        Box body = boxes.get(0);
        return ImmutableList.<Box>builder()
                .add(new Box(body.parent(), body.element(), body.first(), end))
                .addAll(boxes.subList(1, boxes.size()))
                .build();
    }

    /**
     * Returns the index of the first block in an element, or for an element inside a line that of the block with it, if
     * that is not a link, as in menus; -1 when there is none.
     */
    public int firstBlock(PageElement element) {
        Optional<Box> around = innermost(element);
        if (around.filter(box -> !box.element().equals(element)).isPresent()) {
            return showing(around.get(), Chars.flat(element.text()));
        }
        return around.filter(box -> box.first() < box.end()).map(Box::first).orElse(-1);
    }

    /** Returns the innermost box that the element is or stands in. */
    private Optional<Box> innermost(PageElement element) {
        return boxes.stream().filter(box -> box.element().holds(element)).reduce((outer, inner) -> inner);
    }

    private int showing(Box box, String text) {
        int end = text.length() <= LONGEST_LINE ? box.end() : box.first();
        return IntStream.range(box.first(), end)
                .filter(i -> !blocks.get(i).isLinked(LINKED))
                .filter(i -> Chars.flat(text(blocks.get(i))).contains(text))
                .findFirst()
                .orElse(-1);
    }

    /** Returns the element of the body. */
    public PageElement body() {
        return boxes.get(0).element();
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
