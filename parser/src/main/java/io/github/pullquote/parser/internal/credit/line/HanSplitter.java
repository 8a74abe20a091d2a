package io.github.pullquote.parser.internal.credit.line;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.function.Predicate;

/**
 * Cuts Chinese and Japanese words, which have no spaces, into a listed phrase before a name, the name, and a role or a
 * word such as "reports from" after it.
 */
public final class HanSplitter {
    /** The longest listed phrases and roles have six signs. */
    private static final int MAX_PHRASE_LENGTH = 6;
    /** A name has two signs or more. */
    private static final int MIN_NAME_LENGTH = 2;

    private static final String DOTS = "・·";
    /** No name ends in the word for taking pictures, which may stand behind one. */
    private static final String TAKEN_BY = "摄攝";

    private final WordLists words;

    public HanSplitter(WordLists words) {
        this.words = words;
    }

    public ImmutableList<Piece> split(String line, ImmutableList<Piece> pieces) {
        ImmutableList.Builder<Piece> parts = ImmutableList.builder();
        for (Piece piece : pieces) {
            if (piece.isWord() && Scripts.isHan(piece.text())) {
                add(parts, line, piece.start(), piece.end());
            } else {
                parts.add(piece);
            }
        }
        return parts.build();
    }

    private void add(ImmutableList.Builder<Piece> parts, String line, int start, int end) {
        int prefix = isListed(line.substring(start, end)) ? start : prefixEnd(line, start, end);
        if (prefix > start) {
            parts.add(Piece.of(PieceKind.WORD, line, start, prefix));
            int rest = DOTS.indexOf(line.charAt(prefix)) >= 0 ? prefix + 1 : prefix;
            add(parts, line, rest, end);
            return;
        }
        if (end - start > MIN_NAME_LENGTH && TAKEN_BY.indexOf(line.charAt(end - 1)) >= 0) {
            add(parts, line, start, end - 1);
            parts.add(Piece.of(PieceKind.WORD, line, end - 1, end));
            return;
        }
        int role = suffixStart(line, start, end, text -> words.holds(WordListName.BYLINE_ROLES, text));
        int report = suffixStart(line, start, end, text -> words.holds(WordListName.REPORT_ENDINGS, text));
        if (report > start) {
            Piece piece = Piece.of(PieceKind.LINK, line, report, end);
            parts.add(new Piece(PieceKind.LINK, piece.text(), piece.folded(), "place", report, end));
            parts.add(Piece.of(PieceKind.WORD, line, start, report));
        } else if (role > start && !isListed(line.substring(start, end))) {
            parts.add(Piece.of(PieceKind.WORD, line, start, role));
            parts.add(Piece.of(PieceKind.WORD, line, role, end));
        } else {
            parts.add(Piece.of(PieceKind.WORD, line, start, end));
        }
    }

    private int prefixEnd(String line, int start, int end) {
        for (int i = Math.min(end - MIN_NAME_LENGTH, start + MAX_PHRASE_LENGTH); i > start; i--) {
            boolean dotted = DOTS.indexOf(line.charAt(i)) >= 0;
            if ((i - start > 1 || dotted) && words.holds(WordListName.BYLINE, line.substring(start, i))) {
                return i;
            }
        }
        return start;
    }

    private static int suffixStart(String line, int start, int end, Predicate<String> isSuffix) {
        for (int i = Math.max(start + MIN_NAME_LENGTH, end - MAX_PHRASE_LENGTH); i < end - 1; i++) {
            if (isSuffix.test(line.substring(i, end))) {
                return i;
            }
        }
        return start;
    }

    private boolean isListed(String text) {
        return words.holds(WordListName.BYLINE, text)
                || words.holds(WordListName.BYLINE_STAFF, text)
                || words.holds(WordListName.AGENCIES, text);
    }
}
