package io.github.pullquote.parser.internal.scan;

import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.text.Chars;
import java.lang.Character.UnicodeScript;

/** What stands on both sides of a mark, within its block. */
final class MarkContext {
    private static final String BEFORE_OPENING = "([{<—–-/=:¿¡";

    private final String source;
    private final Span block;

    MarkContext(String source, Span block) {
        this.source = source;
        this.block = block;
    }

    /** Returns the character before the offset; a space at the start of the block. */
    char before(int i) {
        return i > block.start() ? source.charAt(i - 1) : ' ';
    }

    /** Returns the character after the offset; a space at the end of the block. */
    char after(int i) {
        return i + 1 < block.end() ? source.charAt(i + 1) : ' ';
    }

    /** Returns whether a mark here would stand where marks open: nothing or an opening sign before, text after. */
    boolean opens(int i) {
        return (isFree(before(i)) || opensItself(i - 1)) && !WhiteSpace.isWhite(after(i));
    }

    /** The same for a mark of two signs. */
    boolean opensPair(int i) {
        return isFree(before(i)) && !WhiteSpace.isWhite(after(i + 1));
    }

    private static boolean isFree(char before) {
        return WhiteSpace.isWhite(before) || BEFORE_OPENING.indexOf(before) >= 0 || isUnspaced(before);
    }

    private boolean opensItself(int i) {
        return i >= block.start() && MarkPairs.isMark(source.charAt(i)) && WhiteSpace.isWhite(before(i));
    }

    /** Returns whether a mark here would stand where marks close: text before, none right after. */
    boolean closes(int i) {
        return !WhiteSpace.isWhite(before(i)) && !isLetterOrDigit(after(i));
    }

    /** Returns whether letters or digits stand on both sides: an apostrophe inside a word. */
    boolean isInsideWord(int i) {
        return isLetterOrDigit(before(i)) && isLetterOrDigit(after(i));
    }

    /** Returns whether Hebrew letters stand on both sides: the sign of an abbreviation. */
    boolean isInsideHebrew(int i) {
        return UnicodeScript.of(before(i)) == UnicodeScript.HEBREW
                && UnicodeScript.of(after(i)) == UnicodeScript.HEBREW;
    }

    /** A letter or digit of a script that parts words by spaces. */
    private static boolean isLetterOrDigit(char c) {
        return Character.isLetterOrDigit(c) && !isUnspaced(c);
    }

    /** Chinese and Japanese write no spaces, Korean none after a mark: no sign there is an apostrophe. */
    private static boolean isUnspaced(char c) {
        return c >= '\u1100'
                && switch (UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                    default -> "、。，：；！？（".indexOf(c) >= 0;
                };
    }

    /**
     * Returns whether the mark follows a word and is followed by another: {@code dogs’ tails}, {@code ‘peace’ talks}.
     */
    boolean isBetweenWords(int i) {
        return Character.isLetter(before(i))
                && after(i) == ' '
                && i + 2 < block.end()
                && Character.isLetterOrDigit(source.charAt(i + 2));
    }

    /** Returns whether the word before has an ending that often takes an apostrophe: {@code dogs’}, {@code goin’}. */
    boolean mayBeApostrophe(int i) {
        char before = Character.toLowerCase(before(i));
        char secondBefore = Character.toLowerCase(before(i - 1));
        return before == 's' || before == 'z' || before == 'x' || before == 'n' && secondBefore == 'i';
    }

    /**
     * Returns whether the mark means inches or minutes: {@code 6'2"}, {@code 12"}.
     *
     * @param mayClose whether a quotation is open that this mark can close, and the next mark does not do so
     */
    boolean isPrime(int i, boolean mayClose) {
        int k = i - 1;
        while (k >= block.start() && Chars.isDigit(source.charAt(k))) {
            k--;
        }
        return k < i - 1 && !mayClose;
    }

    /** Returns whether the double mark at or after the offset stands where marks close; false when there is none. */
    boolean nextCloses(int from) {
        for (int i = from; i < block.end(); i++) {
            switch (source.charAt(i)) {
                case '”' -> {
                    return true;
                }
                case '“' -> {
                    return false;
                }
                case '"' -> {
                    return closes(i);
                }
                default -> {}
            }
        }
        return false;
    }

    /** Returns whether a sign follows that closes a clause or bracket, so that no quotation begins there. */
    boolean isBeforeStop(int i) {
        char next = after(i);
        return ",;:!?)]".indexOf(next) >= 0 || next == '.' && after(i + 1) != '.';
    }
}
