package io.github.pullquote.parser.internal.credit;

import io.github.pullquote.parser.internal.credit.line.Piece;
import io.github.pullquote.parser.internal.credit.line.WordClasses;
import java.util.List;

/** Tells which small words join parts of one role or of the name of one body. Made for one line. */
final class Bindings {
    private final List<Piece> pieces;
    private final WordClasses classes;

    Bindings(List<Piece> pieces, WordClasses classes) {
        this.pieces = pieces;
        this.classes = classes;
    }

    /**
     * {@code National Institute of Roads} after a person, {@code Head of Data}: what follows is no body of its own.
     *
     * @param link the small word
     * @param field the words before it
     * @param at its index in the line
     */
    boolean binds(Piece link, List<Piece> field, int at) {
        if (field.isEmpty() || !classes.bindsBody(link) || !isCapital(at + 1)) {
            return false;
        }
        Piece last = field.get(field.size() - 1);
        return last.isCapital() && classes.isStrongBodyWord(last)
                || (last.isCapital() && classes.isRole(last) && !isBodyAhead(at + 1));
    }

    /** {@code Roads and Bridges} in the name of a body, {@code of policy and research} in a role. */
    boolean joinsParts(List<Piece> field, int at) {
        if (field.isEmpty() || at + 1 >= pieces.size() || !pieces.get(at + 1).isWord()) {
            return false;
        }
        Piece next = pieces.get(at + 1);
        if (next.isSmall()) {
            return field.stream().anyMatch(classes::isRole) && !classes.isParticle(next) && !classes.isRole(next);
        }
        if (isAmpersand(at) && isCapital(at + 1) && goesOnWithBody(field, at + 1)) {
            return true;
        }
        boolean named = field.stream().anyMatch(classes::isStrongBodyWord)
                && field.stream().anyMatch(word -> word.isSmall() && classes.bindsBody(word));
        return named && next.isCapital() && !classes.isGivenName(next) && !isCapital(at + 2);
    }

    private boolean isAmpersand(int at) {
        return pieces.get(at).text().equals("&");
    }

    /** {@code Poe & Co. KG}, {@code Wend Courier & Gazette}. */
    private boolean goesOnWithBody(List<Piece> field, int at) {
        Piece next = pieces.get(at);
        boolean last = at + 1 >= pieces.size() || pieces.get(at + 1).kind().endsField();
        return classes.isLegalForm(next)
                || (last && field.size() > 1 && classes.isBodyWord(next) && !classes.isGivenName(next));
    }

    private boolean isCapital(int at) {
        return at < pieces.size() && pieces.get(at).isWord() && pieces.get(at).isCapital();
    }

    private boolean isBodyAhead(int from) {
        for (int i = from; i < pieces.size() && !pieces.get(i).kind().endsField(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.isWord() || classes.isBodyWord(piece) || classes.isArticle(piece)) {
                return true;
            }
        }
        return false;
    }
}
