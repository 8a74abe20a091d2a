package io.github.pullquote.parser.internal.head;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Byline;
import io.github.pullquote.core.BylinePosition;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.Passage;
import io.github.pullquote.parser.internal.metadata.author.Bylines;
import io.github.pullquote.parser.internal.metadata.author.PrintedByline;
import io.github.pullquote.parser.internal.page.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the bylines of a page as those of the article. */
public final class BylineWriter {
    private BylineWriter() {}

    public static ImmutableList<Byline> write(Page page, List<Block> blocks, Bylines found) {
        ImmutableList.Builder<Byline> bylines = ImmutableList.builder();
        for (PrintedByline each : found.printed()) {
            Passage passage = page.source().passage(each.span());
            bylines.add(Byline.builder()
                    .text(passage.text())
                    .span(passage.span())
                    .position(position(blocks, each))
                    .contributors(each.contributors())
                    .build());
        }
        if (!found.unprinted().isEmpty()) {
            bylines.add(unprinted(found.unprinted()));
        }
        return bylines.build();
    }

    /** A byline that is known from metadata only reads like a list of its names. */
    private static Byline unprinted(ImmutableList<Contributor> contributors) {
        return Byline.builder()
                .text(contributors.stream().map(Contributor::name).collect(Collectors.joining(", ")))
                .position(BylinePosition.HEAD)
                .contributors(contributors)
                .build();
    }

    private static BylinePosition position(List<Block> blocks, PrintedByline byline) {
        int start = byline.span().start();
        boolean begun =
                blocks.stream().anyMatch(block -> isBody(block) && block.span().end() <= start);
        boolean ended =
                blocks.stream().noneMatch(block -> isBody(block) && block.span().start() > start);
        return !begun ? BylinePosition.HEAD : ended ? BylinePosition.END : BylinePosition.INLINE;
    }

    private static boolean isBody(Block block) {
        return block.role() == BlockRole.BODY;
    }
}
