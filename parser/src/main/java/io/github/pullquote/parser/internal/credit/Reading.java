package io.github.pullquote.parser.internal.credit;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.credit.line.Piece;
import io.github.pullquote.parser.internal.credit.line.PieceKind;
import java.util.List;
import java.util.Optional;

/**
 * What a credit line says.
 *
 * @param contributors who is named, in order
 * @param published the date of publication, when its year is stated
 * @param modified the date of the last change, when its year is stated
 * @param opening the phrase such as "By" that comes first
 * @param isClosed whether a phrase such as "contributed to this report" comes last
 * @param isWhole whether nothing in the line was left over
 * @param isSure whether some name, role or body is beyond doubt
 */
public record Reading(
        ImmutableList<Contributor> contributors,
        Optional<PublicationDate> published,
        Optional<PublicationDate> modified,
        Optional<Opening> opening,
        boolean isClosed,
        boolean isWhole,
        boolean isSure) {
    /**
     * The phrase that opens a line.
     *
     * @param phrase folded
     * @param isAuthors whether it names authors
     * @param hasColon whether a colon comes after it
     */
    public record Opening(String phrase, boolean isAuthors, boolean hasColon) {
        /** Returns the phrase that the pieces begin with, perhaps after a bracket or bar. */
        static Optional<Opening> of(List<Piece> pieces) {
            int at = 0;
            while (at < pieces.size()
                    && (pieces.get(at).is(PieceKind.OPEN) || pieces.get(at).is(PieceKind.BAR))) {
                at++;
            }
            if (at >= pieces.size() || !pieces.get(at).is(PieceKind.OPENING)) {
                return Optional.empty();
            }
            Piece piece = pieces.get(at);
            boolean colon = at + 1 < pieces.size() && pieces.get(at + 1).is(PieceKind.COLON);
            return Optional.of(new Opening(piece.folded(), piece.contribution() == Contribution.AUTHOR, colon));
        }

        /** Returns whether it has several words. */
        public boolean isLong() {
            return phrase.indexOf(' ') > 0;
        }
    }

    /** Returns whether the line names someone, and says nothing else. */
    public boolean isWholeCredit() {
        return isWhole && !contributors.isEmpty();
    }
}
