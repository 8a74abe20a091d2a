package io.github.pullquote.parser.internal.content;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.page.Page;
import java.util.Optional;

/** Selects the blocks of a page that are the article. */
public final class ContentSelector {
    private ContentSelector() {}

    /** Returns what belongs to the article, and what does not. */
    public static Content select(Page page) {
        return new Content(
                page.blocks().stream()
                        .map(block -> new ContentBlock(block, Optional.empty(), ContentRule.TEXT))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.of());
    }
}
