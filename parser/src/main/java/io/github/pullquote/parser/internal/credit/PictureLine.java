package io.github.pullquote.parser.internal.credit;

import io.github.pullquote.parser.internal.credit.line.Piece;
import io.github.pullquote.parser.internal.credit.line.PieceKind;
import java.util.List;

/**
 * Tells lines that credit a picture without a phrase such as "Photo by": a name and, after a slash or in brackets, who
 * supplies pictures ({@code (Ann Poe/Reuters)}), or a supplier that says so and a name ({@code AP Photo/Ann Poe}).
 */
final class PictureLine {
    /** Brackets, two words, a slash and one more. */
    private static final int NAME_AND_OUTLET = 5;

    private PictureLine() {}

    static boolean is(List<Piece> pieces) {
        boolean begins = !pieces.isEmpty()
                && pieces.stream().noneMatch(piece -> piece.is(PieceKind.OPENING))
                && pieces.stream()
                        .filter(Piece::isWord)
                        .findFirst()
                        .filter(Piece::isSmall)
                        .isEmpty();
        return begins && (hasSupplier(pieces) || isNameAndOutlet(pieces));
    }

    /** {@code (Ann Poe / Wend Courier)}: all in brackets, a full name before the one slash and a name after it. */
    private static boolean isNameAndOutlet(List<Piece> pieces) {
        int last = pieces.size() - 1;
        if (last < NAME_AND_OUTLET
                || !pieces.get(0).is(PieceKind.OPEN)
                || !pieces.get(last).is(PieceKind.CLOSE)) {
            return false;
        }
        List<Piece> inside = pieces.subList(1, last);
        int slash = inside.stream().map(Piece::kind).toList().indexOf(PieceKind.SLASH);
        return slash > 1
                && slash < inside.size() - 1
                && inside.stream().filter(piece -> !piece.is(PieceKind.SLASH)).allMatch(PictureLine::isName)
                && inside.stream().filter(piece -> piece.is(PieceKind.SLASH)).count() == 1;
    }

    private static boolean isName(Piece piece) {
        return (piece.isWord() || piece.is(PieceKind.BODY)) && piece.isCapital();
    }

    private static boolean hasSupplier(List<Piece> pieces) {
        boolean bracket = pieces.size() > 2 && pieces.get(0).is(PieceKind.OPEN);
        PieceKind before = pieces.get(0).kind();
        for (Piece piece : pieces.subList(1, pieces.size())) {
            boolean joined = before == PieceKind.SLASH || (bracket && before == PieceKind.COMMA);
            if ((joined && isSupplier(piece)) || (piece.is(PieceKind.SLASH) && isAfterPhotoOf(pieces, before))) {
                return true;
            }
            boolean says = !piece.is(PieceKind.SKIP) && !piece.is(PieceKind.NUMBER);
            before = says ? piece.kind() : before;
        }
        return false;
    }

    private static boolean isSupplier(Piece piece) {
        return piece.is(PieceKind.BODY) && piece.value().equals("photo");
    }

    /** The slash follows a supplier whose listed name says what it supplies. */
    private static boolean isAfterPhotoOf(List<Piece> pieces, PieceKind before) {
        Piece first = pieces.get(pieces.get(0).is(PieceKind.OPEN) ? 1 : 0);
        return before == PieceKind.BODY
                && first.is(PieceKind.BODY)
                && first.folded().endsWith("photo");
    }
}
