package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/** When nothing else is sure: a paragraph of the body. */
public final class ParagraphRule implements BlockRule {
    @Override
    public Optional<Label> match(Draft draft, int i) {
        return Optional.of(Label.of(BlockKind.PARAGRAPH, BlockRole.BODY, StructureRule.PARAGRAPH));
    }
}
