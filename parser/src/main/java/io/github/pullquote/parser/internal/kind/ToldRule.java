package io.github.pullquote.parser.internal.kind;

import java.util.Optional;

/** What the markup says: the type of the article, or the section it stands in. */
final class ToldRule implements KindRule {
    @Override
    public Optional<Kind> tryFind(Piece piece) {
        return piece.metadata().isPresent()
                ? piece.metadata().get().kind().map(told -> new Kind(told.value(), Optional.of(told.evidence())))
                : Optional.empty();
    }
}
