package io.github.pullquote.parser.internal.head;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Surrounding;
import io.github.pullquote.parser.internal.text.Chars;

/** Tells which blocks of a page are running text, with which its body may begin. */
record RunningText(Draft draft, HtmlBlocks blocks) {
    /** Running text has so many letters, or half of them when it ends like a sentence. */
    private static final int RUNNING = 140;

    private static final int LINKED = 50;

    /** Returns the index of the first running text from there on; the number of blocks when there is none. */
    int bodyFrom(int from) {
        int i = from;
        while (i < blocks.size() && !isBody(i)) {
            i++;
        }
        return i;
    }

    /** The first running text, whatever it is in. */
    boolean isBody(int i) {
        return blocks.role(i).filter(role -> role != BlockRole.BODY).isEmpty()
                && !blocks.isIn(Surrounding.CAPTION, i)
                && !blocks.block(i).isLinked(LINKED)
                && isRunning(i)
                && !isNames(i);
    }

    boolean isRunning(int i) {
        int letters = blocks.block(i).letters();
        return letters >= RUNNING || (letters * 2 >= RUNNING && mayEndSentence(draft.block(i)));
    }

    private static boolean mayEndSentence(TextBlock block) {
        return block.endsSentence() || Chars.isUnpunctuated(block.last());
    }

    boolean isNames(int i) {
        return draft.block(i).isWhole()
                && draft.bylines().byline(draft.block(i).text()).isPresent();
    }
}
