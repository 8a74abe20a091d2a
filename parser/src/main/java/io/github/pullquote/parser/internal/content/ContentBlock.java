package io.github.pullquote.parser.internal.content;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.page.PageBlock;
import java.util.Optional;

/**
 * A block that belongs to the article.
 *
 * @param block the block
 * @param role what it does, when the mark-up or the place tells; empty for running text and what only its words tell
 * @param rule which rule kept it
 */
public record ContentBlock(PageBlock block, Optional<BlockRole> role, ContentRule rule) {
    /** Returns where on the page it stands. */
    public Zone zone() {
        return rule.zone();
    }
}
