package io.github.pullquote.parser.internal.head;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/**
 * Where the head of the article stands among the kept blocks of a page.
 *
 * @param headline the index of the block that shows the headline; {@link Draft#NONE} when none does
 * @param standfirst the indices of the blocks of the standfirst, one after the other
 * @param standfirstRule why they are
 * @param bodyStart the index of the first block of the body
 */
public record PageHead(
        int headline, ImmutableSet<Integer> standfirst, Optional<StructureRule> standfirstRule, int bodyStart) {
    /** Returns whether the block stands between the headline, or the first block, and the body. */
    public boolean holds(int i) {
        return i < bodyStart && (headline == Draft.NONE || i > headline);
    }

    /** Returns whether the block stands over the headline. */
    public boolean isAbove(int i) {
        return headline != Draft.NONE && i < headline;
    }
}
