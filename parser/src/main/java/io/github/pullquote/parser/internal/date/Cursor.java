package io.github.pullquote.parser.internal.date;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;

/** A place in a line that moves on as signs, numbers and words are taken. Made for one reading, not thread-safe. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    /** Returns the character at the place; a space at the end of the line. */
    char peek() {
        return peek(0);
    }

    /** Returns the character that many places ahead; a space beyond the end of the line. */
    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
    }

    /** Moves behind spaces. */
    void skipSpaces() {
        at = Chars.skipSpaces(text, at);
    }

    /** Moves behind all of these signs. */
    void skip(String signs) {
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** Returns whether the sign is here, and moves behind it. */
    @CanIgnoreReturnValue
    boolean takes(char sign) {
        boolean there = at < text.length() && text.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    /** Returns whether the word is here, and moves behind it. */
    boolean takes(String word) {
        boolean there = text.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
    }

    /** Returns whether one of the signs is here, perhaps after spaces, and moves behind it and the spaces around. */
    @CanIgnoreReturnValue
    boolean takesAny(String signs) {
        int sign = Chars.skipSpaces(text, at);
        boolean there = sign < text.length() && signs.indexOf(text.charAt(sign)) >= 0;
        at = there ? Chars.skipSpaces(text, sign + 1) : at;
        return there;
    }

    /** Returns how many digits stand that many places ahead. */
    int digits(int ahead) {
        int start = Math.min(at + ahead, text.length());
        return Chars.skipDigits(text, start) - start;
    }

    /** Returns the number here, which has at most so many digits, and moves behind it; -1 when none is here. */
    int number(int maxDigits) {
        int digits = digits(0);
        return digits == 0 || digits > maxDigits ? -1 : taken(digits);
    }

    private int taken(int digits) {
        at += digits;
        return Integer.parseInt(text.substring(at - digits, at));
    }

    /** Returns the offset after the word here; the place itself when none is here. */
    int wordEnd() {
        return Chars.skipLetters(text, at);
    }

    /** Returns whether an entry of the list begins with the letter here; a cheap look before reading a word. */
    boolean mayBegin(WordLists words, WordListName list) {
        return words.mayBegin(list, text, at);
    }

    /** Returns the text between two places so many characters ahead, which must be in the line. */
    String text(int from, int to) {
        return text.substring(at + from, at + to);
    }

    /** Returns the text from the place to the offset. */
    String upTo(int end) {
        return text.substring(at, end);
    }
}
