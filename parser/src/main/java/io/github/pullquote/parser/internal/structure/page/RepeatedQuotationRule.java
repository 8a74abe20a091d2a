package io.github.pullquote.parser.internal.structure.page;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.structure.block.Surrounding;
import io.github.pullquote.parser.internal.text.Letters;
import java.util.Optional;

/** A quotation set apart whose words stand in a paragraph too: it is repeated for display. Made for one page. */
public final class RepeatedQuotationRule implements BlockRule {
    private static final int FEWEST_LETTERS = 20;
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
        return blocks.isIn(Surrounding.QUOTATION, i) && draft.block(i).isWhole() && repeats(draft, i)
                ? Optional.of(Label.of(BlockKind.QUOTATION, BlockRole.PULL_QUOTE, StructureRule.REPEATED_QUOTATION))
                : Optional.empty();
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

    private String paragraphs() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.role(i).isEmpty() && !blocks.isIn(Surrounding.QUOTATION, i)) {
                all.append(Letters.of(blocks.text(i))).append('\n');
            }
        }
        return all.append('\n').toString();
    }
}
