package io.github.pullquote.parser.internal.head;

import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.text.BagOfWords;
import java.util.Optional;

/** Finds the block of a page that shows its headline. */
record HeadlineBlock(Draft draft, HtmlBlocks blocks, Optional<BagOfWords> headlineWords) {
    /** Returns the index of the block; {@link Draft#NONE} when none shows it. */
    int find(Metadata metadata) {
        int box = metadata.headlineElement().map(blocks::boxOf).orElse(HtmlBlocks.NONE);
        int best = Draft.NONE;
        int i = box == HtmlBlocks.NONE ? 0 : blocks.firstFrom(blocks.boxAt(box).first());
        while (i < blocks.size() && (box == HtmlBlocks.NONE || blocks.holds(box, i))) {
            boolean longer = best == Draft.NONE
                    || blocks.block(i).letters() > blocks.block(best).letters();
            if (box != HtmlBlocks.NONE ? longer : best == Draft.NONE && isHeadline(i)) {
                best = i;
            }
            i++;
        }
        return best == Draft.NONE ? firstHeading() : best;
    }

    /** Without better knowledge the heading over the text, or the first of the first level, is where it begins. */
    private int firstHeading() {
        int over = Draft.NONE;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.headingLevel(i) == 1) {
                return i;
            }
            over = over == Draft.NONE && blocks.headingLevel(i) == 2 && blocks.isBeforeText(i) ? i : over;
        }
        return over;
    }

    private boolean isHeadline(int i) {
        return blocks.role(i).isEmpty()
                && headlineWords
                        .filter(words -> words.size() > 0
                                && words.equals(BagOfWords.of(draft.block(i).text())))
                        .isPresent();
    }
}
