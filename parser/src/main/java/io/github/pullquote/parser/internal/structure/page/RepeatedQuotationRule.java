package io.github.pullquote.parser.internal.structure.page;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.structure.block.Surrounding;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Letters;
import java.util.Optional;

/**
 * A quotation set apart whose words stand in a paragraph too: it is repeated for display, as is a short line in a box of
 * its own among the paragraphs, and the line with a dash under it. Made for one page.
 */
public final class RepeatedQuotationRule implements BlockRule {
    private static final int FEWEST_LETTERS = 20;
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 50;
    private static final int SIGNATURE_WORDS = 12;
    /** No article displays so many; a bound keeps hostile input linear. */
    private static final int MOST = 50;

    private final HtmlBlocks blocks;
    private String paragraphs = "";
    private int looked;

    public RepeatedQuotationRule(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        boolean apart = blocks.isIn(Surrounding.QUOTATION, i) || isLineInBox(draft, i);
        return apart && draft.block(i).isWhole() && repeats(draft, i) || isSignature(draft, i)
                ? Optional.of(Label.of(BlockKind.QUOTATION, BlockRole.PULL_QUOTE, StructureRule.REPEATED_QUOTATION))
                : Optional.empty();
    }

    /** A line in a box that holds it and little else, beside paragraphs that stand in another. */
    private boolean isLineInBox(Draft draft, int i) {
        Box box = blocks.box(i);
        return blocks.isInText(i)
                && blocks.headingLevel(i) == 0
                && blocks.listDepth(i) == 0
                && draft.block(i).hasAtMost(MOST_WORDS)
                && draft.block(i).words() >= FEWEST_WORDS
                && i > 0
                && i + 1 < blocks.size()
                && box.parent() != HtmlBlocks.NONE // the body itself is no box of a line
                && blocks.box(i - 1).parent() != box.parent()
                && isSmall(blocks.boxAt(box.parent()));
    }

    private static boolean isSmall(Box box) {
        return box.end() - box.first() <= 2;
    }

    /** Says under such a line who said it. */
    private boolean isSignature(Draft draft, int i) {
        return i > 0
                && Chars.isDash(draft.block(i).text().charAt(0))
                && draft.block(i).hasAtMost(SIGNATURE_WORDS)
                && blocks.box(i).parent() == blocks.box(i - 1).parent()
                && draft.label(i - 1)
                        .filter(label -> label.role() == BlockRole.PULL_QUOTE)
                        .isPresent();
    }

    private boolean repeats(Draft draft, int i) {
        String words = Letters.of(draft.block(i).text());
        if (words.length() < FEWEST_LETTERS || looked++ >= MOST) {
            return false;
        }
        if (paragraphs.isEmpty()) {
            paragraphs = paragraphs();
        }
        return paragraphs.contains(words);
    }

    /** The words of what may be set apart count for none of the paragraphs. */
    private String paragraphs() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            boolean alone = isSmall(blocks.boxAt(Math.max(0, blocks.box(i).parent())));
            if (blocks.role(i).isEmpty() && !blocks.isIn(Surrounding.QUOTATION, i) && !alone) {
                all.append(Letters.of(blocks.text(i))).append('\n');
            }
        }
        return all.append('\n').toString();
    }
}
