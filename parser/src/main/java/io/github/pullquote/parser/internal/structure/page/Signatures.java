package io.github.pullquote.parser.internal.structure.page;

import io.github.pullquote.parser.internal.page.Inline;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Surrounding;
import io.github.pullquote.parser.internal.text.Chars;

/** Tells the line under a quotation set apart that names who said it. */
final class Signatures {
    private static final int MOST_WORDS = 25;

    private Signatures() {}

    /**
     * Returns whether a block in a quotation is such a line: it opens with a dash, or is marked as source or footer.
     */
    static boolean isSignature(HtmlBlocks blocks, Draft draft, int i) {
        TextBlock block = draft.block(i);
        String tag = blocks.box(i).tag();
        return blocks.isIn(Surrounding.QUOTATION, i)
                && block.hasAtMost(MOST_WORDS)
                && (Chars.isDash(block.text().charAt(0)) || tag.equals("footer") || isCitation(blocks, i));
    }

    private static boolean isCitation(HtmlBlocks blocks, int i) {
        return blocks.block(i).inlines().stream()
                .filter(inline -> inline.tag().equals("cite"))
                .map(Inline::span)
                .anyMatch(span -> span.contains(blocks.block(i).span()));
    }
}
