package io.github.pullquote.parser.internal.credit;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.credit.line.Piece;
import io.github.pullquote.parser.internal.credit.line.PieceKind;
import io.github.pullquote.parser.internal.credit.line.Scripts;
import io.github.pullquote.parser.internal.credit.line.WordClasses;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.List;

/** What the pieces of one line tell by their places in it, whatever fields they make. */
record LineShape(String line, ImmutableList<Piece> pieces, WordClasses classes) {
    /** Abbreviations of time zones have at most four letters ({@code AEST}). */
    private static final int MAX_ZONE_LENGTH = 4;

    /** Such as {@code Über wend.example}, a link to a page on the outlet. */
    boolean beginsWithLink() {
        return !pieces.isEmpty() && pieces.get(0).is(PieceKind.LINK);
    }

    boolean isNoticeOfRights() {
        return !pieces.isEmpty()
                && pieces.get(0).is(PieceKind.SKIP)
                && Character.isLetter(line.charAt(pieces.get(0).start()));
    }

    /** Capitals after a number are a time zone or a unit. */
    boolean isZone(Piece piece, int at) {
        return at > 0
                && pieces.get(at - 1).is(PieceKind.NUMBER)
                && piece.text().length() <= MAX_ZONE_LENGTH
                && Chars.isAllCapitals(piece.text());
    }

    /** A family name of one or two signs, a space and a given name. */
    boolean isJapaneseName(List<Piece> field, Piece piece) {
        String first = field.get(0).text();
        return field.size() == 1
                && Scripts.isHan(first)
                && first.length() <= 2
                && piece.text().length() <= 3
                && !(first.length() == 2 && classes.isFamilyName(first.substring(0, 1)));
    }

    /** A note on the author follows, as in boxes with a portrait: {@code Ann Poe Ann Poe is a writer}. */
    boolean repeatsName(List<Piece> field, int at) {
        Piece piece = pieces.get(at);
        return field.size() >= 2
                && piece.folded().equals(field.get(0).folded())
                && piece.isCapital()
                && pieces.subList(at, pieces.size()).stream().anyMatch(each -> each.isWord() && each.isSmall());
    }

    boolean endsInOpening() {
        int last = pieces.size() - 1;
        while (last >= 0 && pieces.get(last).isEndSign()) {
            last--;
        }
        return last >= 0 && pieces.get(last).is(PieceKind.OPENING);
    }
}
