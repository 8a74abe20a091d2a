package io.github.pullquote.parser.internal.kind;

import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.Evidence;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/**
 * A kind and why.
 *
 * @param kind the kind
 * @param evidence empty when nothing but the lack of signs speaks for the kind
 */
public record Kind(ArticleKind kind, Optional<Evidence> evidence) {
    static Kind by(StructureRule rule, ArticleKind kind) {
        return new Kind(kind, Optional.of(rule.evidence()));
    }
}
