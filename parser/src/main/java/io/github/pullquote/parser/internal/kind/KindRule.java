package io.github.pullquote.parser.internal.kind;

import java.util.Optional;

/** One sign by which the kind of a piece is told. Holds no state, and is safe to share between threads. */
interface KindRule {
    /** Returns the kind; empty when the piece lacks the sign. */
    Optional<Kind> tryFind(Piece piece);
}
