package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import java.util.Optional;

/** When nothing else is sure: a paragraph of the body. */
final class ParagraphRule implements BlockRule {
    @Override
    public Optional<Label> match(Draft draft, int i) {
        return Optional.of(Label.of(BlockKind.PARAGRAPH, BlockRole.BODY, StructureRule.PARAGRAPH));
    }
}
