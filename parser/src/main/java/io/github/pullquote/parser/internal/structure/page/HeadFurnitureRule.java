package io.github.pullquote.parser.internal.structure.page;

import io.github.pullquote.core.DropReason;
import io.github.pullquote.parser.internal.head.PageHead;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.Optional;

/** A short line around the headline that no rule knows: how long it takes to read, a player, a section. */
public final class HeadFurnitureRule implements BlockRule {
    private static final int MOST_WORDS = 7;
    private static final int MOST_LETTERS = 60;

    private final HtmlBlocks blocks;
    private final PageHead head;
    private final PlainLists lists;

    public HeadFurnitureRule(HtmlBlocks blocks, PageHead head) {
        this.blocks = blocks;
        this.head = head;
        this.lists = new PlainLists(blocks);
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return !isPlainList(i) && (blocks.isBeforeText(i) || (isFurniture(draft, i) && !isHeadingOfText(draft, i)))
                ? Optional.of(Label.dropped(DropReason.OTHER, StructureRule.HEAD_FURNITURE))
                : Optional.empty();
    }

    /** Key points or ingredients may open the text, and a heading may stand over them. */
    private boolean isPlainList(int i) {
        boolean heading = blocks.headingLevel(i) > 1;
        return head.headline() != Draft.NONE && !head.isAbove(i) && lists.hold(heading ? i + 1 : i);
    }

    /** The body may begin with a sub-heading right over its first paragraph, or with that of the first post. */
    private boolean isHeadingOfText(Draft draft, int i) {
        return blocks.headingLevel(i) > 0
                && i != head.headline()
                && !head.isAbove(i)
                && (isRightOverBody(i) || draft.postTimes().isAfterFirst(i));
    }

    private boolean isRightOverBody(int i) {
        return i + 1 == head.bodyStart() && i + 1 < blocks.size() && blocks.place(i) + 1 == blocks.place(i + 1);
    }

    /** A list in the running text, of ingredients or key facts, or a line right among the paragraphs. */
    private boolean isOfText(int i) {
        return blocks.isInText(i) && !head.isAbove(i) && (blocks.listDepth(i) > 0 || isBesideBody(i));
    }

    private boolean isBesideBody(int i) {
        return head.bodyStart() < blocks.size()
                && blocks.box(i).parent() == blocks.box(head.bodyStart()).parent()
                && blocks.box(i).tag().equals(blocks.box(head.bodyStart()).tag());
    }

    private boolean isFurniture(Draft draft, int i) {
        TextBlock block = draft.block(i);
        boolean inHead = head.headline() != Draft.NONE && (head.isAbove(i) || head.holds(i));
        boolean line = block.hasAtMost(MOST_WORDS)
                && blocks.block(i).letters() <= MOST_LETTERS
                && !block.endsSentence()
                && !block.endsOpen();
        return inHead && !isOfText(i) && (line || !Spelling.hasLetter(block.text()));
    }
}
