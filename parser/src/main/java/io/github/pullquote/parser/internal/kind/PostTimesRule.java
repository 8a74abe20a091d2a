package io.github.pullquote.parser.internal.kind;

import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.date.TimeReader;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/**
 * Several lines that are only a time, or several sub-headings that open with one, make a live blog.
 *
 * <p>Counter-example: a single time, or two times in the head, where it was published and changed.
 */
final class PostTimesRule implements KindRule {
    private static final int FEWEST_LINES = 2;
    private static final int FEWEST_HEADINGS = 3;

    @Override
    public Optional<Kind> tryFind(Piece piece) {
        boolean isLive = piece.blocks(BlockRole.POST_TIME).size() >= FEWEST_LINES || hasTimesAsHeadings(piece);
        return isLive ? Optional.of(Kind.by(StructureRule.KIND_LIVE_BLOG, ArticleKind.LIVE_BLOG)) : Optional.empty();
    }

    private static boolean hasTimesAsHeadings(Piece piece) {
        int times = 0;
        for (String heading : piece.headings()) {
            times += TimeReader.read(heading, 0, piece.words()).isPresent() ? 1 : 0;
        }
        return times >= FEWEST_HEADINGS;
    }
}
