package io.github.pullquote.parser.internal.structure.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Surrounding;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what mark-up gives as quotation without marks in the text: q elements, round which a browser draws the marks,
 * and quotations set apart. Made for one page.
 */
public final class QuotationFinder {
    /** Where more of the text is set apart, that is how the page looks, and nobody is quoted. */
    private static final int MOST = 50;

    private final Draft draft;
    private final HtmlBlocks blocks;
    private final ImmutableList.Builder<ImmutableList<Span>> found = ImmutableList.builder();

    private QuotationFinder(Draft draft, HtmlBlocks blocks) {
        this.draft = draft;
        this.blocks = blocks;
    }

    /** Returns the quotations in order of start, each with a span for each block that it runs through. */
    public static ImmutableList<ImmutableList<Span>> find(Draft draft, HtmlBlocks blocks) {
        return new QuotationFinder(draft, blocks).find();
    }

    private ImmutableList<ImmutableList<Span>> find() {
        boolean rare = isRare();
        int i = 0;
        while (i < blocks.size()) {
            draft.step();
            int end = rare && isSetApart(i) ? runEnd(i) : i;
            if (end > i) {
                addRun(i, end);
            } else {
                inlines(i);
            }
            i = Math.max(end, i + 1);
        }
        return found.build();
    }

    private boolean isRare() {
        long apart = 0;
        long all = 0;
        for (int i = 0; i < blocks.size(); i++) {
            all += isBody(i) ? blocks.block(i).letters() : 0;
            apart += isSetApart(i) ? blocks.block(i).letters() : 0;
        }
        return apart * 100 < all * MOST;
    }

    private boolean isBody(int i) {
        return draft.label(i)
                .filter(label -> label.drop().isEmpty() && label.isBody())
                .isPresent();
    }

    private boolean isSetApart(int i) {
        return draft.label(i)
                        .filter(label -> label.drop().isEmpty()
                                && label.kind() == BlockKind.QUOTATION
                                && label.role() != BlockRole.PULL_QUOTE)
                        .isPresent()
                && blocks.isIn(Surrounding.QUOTATION, i);
    }

    /** Returns the index after the last paragraph of the same quotation. */
    private int runEnd(int i) {
        int box = blocks.nearest(Surrounding.QUOTATION, i);
        int end = i + 1;
        while (end < blocks.size() && isSetApart(end) && blocks.nearest(Surrounding.QUOTATION, end) == box) {
            end++;
        }
        return end;
    }

    private void addRun(int first, int end) {
        List<Span> parts = new ArrayList<>();
        for (int i = first; i < end && !Signatures.isSignature(blocks, draft, i); i++) {
            parts.add(draft.block(i).span());
        }
        boolean marked = parts.stream().anyMatch(this::opensMarked);
        if (!parts.isEmpty() && !marked) {
            found.add(ImmutableList.copyOf(parts));
        }
    }

    private void inlines(int i) {
        if (draft.label(i)
                .filter(label -> label.drop().isPresent() || label.role() == BlockRole.PULL_QUOTE)
                .isPresent()) {
            return;
        }
        blocks.block(i).inlines().stream()
                .filter(inline -> inline.tag().equals("q"))
                .map(inline -> WhiteSpace.trim(draft.source().text(), inline.span()))
                .filter(span -> !span.isEmpty() && !opensMarked(span))
                .sorted()
                .distinct()
                .forEach(span -> found.add(ImmutableList.of(span)));
    }

    /** Returns whether a quotation mark stands at the edge of the stretch, inside or outside. */
    private boolean opensMarked(Span span) {
        String text = draft.source().text();
        return Chars.isQuotationMark(text.charAt(span.start()))
                || (span.start() > 0 && Chars.opensQuotation(text.charAt(span.start() - 1)));
    }
}
