package io.github.pullquote.parser.internal.credit.line;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.List;
import java.util.Locale;

/**
 * A word, sign or phrase of a credit line.
 *
 * @param kind what it is
 * @param text as it stands in the line
 * @param folded in lower case with straight apostrophes, without a full stop at its end
 * @param value what a list says about it; "" when nothing
 * @param start the offset of its first character in the line
 * @param end the offset after its last
 */
public record Piece(PieceKind kind, String text, String folded, String value, int start, int end) {
    /** The value of a phrase after which the sources of the words are named. */
    public static final String SOURCE = "source";

    /** The value of a phrase after which the author of a review is named, or who looked over what others wrote. */
    public static final String REVIEWER = "reviewer";

    /** The value of a phrase that leads to a page on somebody. */
    public static final String PROFILE = "profile";

    /** The value of a word that is the name of an account, by what stands around it. */
    public static final String ACCOUNT = "account";

    /** Values that name no task. */
    private static final ImmutableSet<String> NO_TASKS = ImmutableSet.of(SOURCE, REVIEWER, PROFILE);

    /** Returns a phrase such as "By" that is not in the line: its place says as much. */
    static Piece implied() {
        return new Piece(PieceKind.OPENING, ":", ":", "", 0, 0);
    }

    public static Piece of(PieceKind kind, String line, int start, int end) {
        String text = line.substring(start, end);
        return new Piece(kind, text, fold(text), "", start, end);
    }

    /** Returns one piece for the stretch of the line that several take. */
    public static Piece over(PieceKind kind, String value, String line, List<Piece> pieces) {
        int start = pieces.get(0).start();
        int end = pieces.get(pieces.size() - 1).end();
        String text = line.substring(start, end);
        return new Piece(kind, text, fold(text), value, start, end);
    }

    private static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(Chars.lower(text.charAt(i)));
        }
        boolean stop = out.length() > 1 && out.charAt(out.length() - 1) == '.';
        return stop ? out.substring(0, out.length() - 1) : out.toString();
    }

    /** Returns the phrase as a word of what stands around it. */
    public Piece asWord() {
        return new Piece(PieceKind.WORD, text, folded, "", start, end);
    }

    /** Returns the word as the name of an account. */
    Piece asAccount() {
        return new Piece(PieceKind.WORD, text, folded, ACCOUNT, start, end);
    }

    public boolean is(PieceKind other) {
        return kind == other;
    }

    /** Returns whether the word is a particle of names. */
    boolean isParticleOf(WordLists words) {
        return words.holds(WordListName.NAME_PARTICLES, text) || words.holds(WordListName.NAME_PARTICLES, folded);
    }

    /** Returns what those contributed who are named after the phrase. */
    public Contribution contribution() {
        return value.isEmpty() || NO_TASKS.contains(value)
                ? Contribution.AUTHOR
                : Contribution.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public boolean isWord() {
        return kind == PieceKind.WORD;
    }

    /** Returns whether it is a sign that may stand after the last word of a line. */
    public boolean isEndSign() {
        return kind == PieceKind.STOP || kind == PieceKind.CLOSE;
    }

    /** Returns whether a digit is in it. */
    public boolean hasDigit() {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** Returns whether the first letter is small. */
    public boolean isSmall() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    /** Returns whether the first letter is a capital. */
    public boolean isCapital() {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }
}
