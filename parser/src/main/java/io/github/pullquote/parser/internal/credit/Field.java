package io.github.pullquote.parser.internal.credit;

import io.github.pullquote.parser.internal.credit.line.Piece;
import io.github.pullquote.parser.internal.credit.line.PieceKind;
import java.util.List;
import java.util.Optional;

/**
 * The words between two separators, as they are read.
 *
 * @param words in order
 * @param separator what stands before them
 * @param link what the word before them says, such as "place" for "in"; empty when there is none
 * @param opened what the last phrase before them is
 */
record Field(List<Piece> words, PieceKind separator, Optional<String> link, OpenedBy opened) {
    /** What stands before a field, or before some field of the line. */
    enum OpenedBy {
        /** No phrase. */
        NOTHING,
        /** A phrase such as "By" or "Photo:". */
        PHRASE,
        /** One such as "Source:", after which bodies in a row are each named for themselves. */
        SOURCE,
        /** One such as "About", after which persons are named, if anybody is. */
        PROFILE;

        static OpenedBy of(Piece phrase) {
            return phrase.value().equals(Piece.SOURCE)
                    ? SOURCE
                    : phrase.value().equals(Piece.PROFILE) ? PROFILE : PHRASE;
        }
    }

    /** What came of reading a field. */
    enum Outcome {
        /** It is none of those that the rule reads. */
        NO_MATCH,
        UNDERSTOOD,
        /** The rule reads such fields, but the words are left over. */
        LEFT_OVER;

        static Outcome of(boolean understood) {
            return understood ? UNDERSTOOD : LEFT_OVER;
        }
    }

    Field {
        words = List.copyOf(words);
    }

    /** Returns the field that has these words instead. */
    Field with(List<Piece> other) {
        return new Field(other, separator, link, opened);
    }

    /** Returns the field that comes next in the line, when these are its words and no separator stands between. */
    Field then(List<Piece> next) {
        return new Field(next, PieceKind.COMMA, Optional.empty(), opened);
    }

    boolean isOpened() {
        return opened != OpenedBy.NOTHING;
    }

    boolean listsBodies() {
        return opened == OpenedBy.SOURCE;
    }

    boolean isAfter(PieceKind kind) {
        return separator == kind;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Piece first() {
        return words.get(0);
    }
}
