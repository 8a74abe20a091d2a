package io.github.pullquote.parser.internal.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.DroppedSpan;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.Optional;

/** Selects the blocks of a page that are the article. Immutable, and safe to share between threads. */
public final class ContentSelector {
    private static final ImmutableMap<ContentRule, BlockRole> ROLES = ImmutableMap.<ContentRule, BlockRole>builder()
            .put(ContentRule.CAPTION, BlockRole.CAPTION)
            .put(ContentRule.PICTURE, BlockRole.CAPTION)
            .put(ContentRule.PROMOTION, BlockRole.PROMOTION)
            .put(ContentRule.RELATED, BlockRole.RELATED)
            .put(ContentRule.BIOGRAPHY, BlockRole.BIOGRAPHY)
            .put(ContentRule.NOTES, BlockRole.NOTE)
            .put(ContentRule.PULL_QUOTE, BlockRole.PULL_QUOTE)
            .put(ContentRule.EMBED, BlockRole.EMBEDDED_POST)
            .put(ContentRule.BYLINE, BlockRole.BYLINE)
            .buildOrThrow();
    private static final ImmutableSet<ContentRule> OF_HEAD =
            Sets.immutableEnumSet(ContentRule.CAPTION, ContentRule.PICTURE, ContentRule.BYLINE);
    /** What belongs to the head may stand at most so many blocks over the headline. */
    private static final int OVER_HEADLINE = 4;

    private ContentSelector() {}

    /** Returns what belongs to the article, and what does not. */
    public static Selection select(Page page, Metadata metadata, Watch watch) {
        Layout layout = Layout.of(page, metadata);
        watch.look();
        BlockSorter sorter = new BlockSorter(layout);
        ImmutableList.Builder<ContentBlock> kept = ImmutableList.builder();
        ImmutableList.Builder<DroppedSpan> dropped = ImmutableList.builder();
        for (int i = 0; i < page.blocks().size(); i++) {
            watch.step();
            PageBlock block = page.blocks().get(i);
            ContentRule rule = sorter.rule(i);
            if (rule.zone() != Zone.BESIDE) {
                kept.add(new ContentBlock(block, Optional.empty(), rule));
            } else if (ROLES.containsKey(rule) && isOfArticle(layout, i, rule)) {
                kept.add(new ContentBlock(block, Optional.ofNullable(ROLES.get(rule)), rule));
            } else {
                dropped.add(
                        new DroppedSpan(block.span(), rule.reason(), rule.info().id()));
            }
        }
        return new Selection(kept.build(), dropped.build());
    }

    /**
     * The picture and the byline under the headline, or right over it, belong to it though they stand before the text.
     */
    private static boolean isOfArticle(Layout layout, int i, ContentRule rule) {
        boolean ofHead = OF_HEAD.contains(rule)
                && layout.hasHeadline()
                && i > layout.headline() - OVER_HEADLINE
                && i < layout.container().first();
        return ofHead || layout.container().holds(i);
    }
}
