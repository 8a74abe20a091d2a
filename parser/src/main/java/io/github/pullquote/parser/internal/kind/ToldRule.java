package io.github.pullquote.parser.internal.kind;

import io.github.pullquote.parser.internal.metadata.Metadata;
import java.util.Optional;

/** What the markup says: the type of the article, or the section it stands in. */
final class ToldRule implements KindRule {
    @Override
    public Optional<Kind> tryFind(Piece piece) {
        return piece.metadata()
                .flatMap(Metadata::kind)
                .map(told -> new Kind(told.value(), Optional.of(told.evidence())));
    }
}
