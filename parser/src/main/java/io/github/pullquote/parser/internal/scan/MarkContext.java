package io.github.pullquote.parser.internal.scan;

import io.github.pullquote.core.Span;
import io.github.pullquote.core.WhiteSpace;

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
        char before = before(i);
        boolean free = WhiteSpace.isWhite(before) || BEFORE_OPENING.indexOf(before) >= 0 || opensItself(i - 1);
        return free && !WhiteSpace.isWhite(after(i));
    }

    /** The same for a mark of two signs. */
    boolean opensPair(int i) {
        boolean free = WhiteSpace.isWhite(before(i)) || BEFORE_OPENING.indexOf(before(i)) >= 0;
        return free && !WhiteSpace.isWhite(after(i + 1));
    }

    private boolean opensItself(int i) {
        return i >= block.start() && MarkPairs.isMark(source.charAt(i)) && WhiteSpace.isWhite(before(i));
    }

    /** Returns whether a mark here would stand where marks close: text before, none right after. */
    boolean closes(int i) {
        return !WhiteSpace.isWhite(before(i)) && !Character.isLetterOrDigit(after(i));
    }

    /** Returns whether letters or digits stand on both sides: an apostrophe inside a word. */
    boolean isInsideWord(int i) {
        return Character.isLetterOrDigit(before(i)) && Character.isLetterOrDigit(after(i));
    }

    /** Returns whether the mark follows a word and is followed by another: {@code dogs’ tails}, {@code ‘peace’ talks}. */
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

    /** Returns whether the mark means inches or minutes: {@code 6'2"}, {@code 12"} with no quotation open. */
    boolean isPrime(int i, boolean quotationOpen) {
        int k = i - 1;
        while (k >= block.start() && isDigit(source.charAt(k))) {
            k--;
        }
        boolean digits = k < i - 1;
        boolean feetBefore = k > block.start() && isFoot(source.charAt(k)) && isDigit(source.charAt(k - 1));
        return digits && (feetBefore || !quotationOpen);
    }

    private static boolean isFoot(char c) {
        return c == '\'' || c == '’' || c == '′';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
