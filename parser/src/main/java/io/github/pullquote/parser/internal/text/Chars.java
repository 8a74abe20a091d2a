package io.github.pullquote.parser.internal.text;

import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import java.lang.Character.UnicodeScript;

/** What single characters are, and small scans over lines. */
public final class Chars {
    private static final CharSet TERMINALS = new CharSet(".!?…。！？｡．؟۔।॥።។။");
    private static final CharSet CLOSERS = new CharSet("\"'”’»“‘›)]）」』");
    private static final CharSet BULLETS = new CharSet("*•·●■◆►▶▸»>→|+–—-");
    private static final CharSet OPENERS = new CharSet("\"“„«‘‚'»‹「『");

    private static final CharSet ASCII_WORD =
            new CharSet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static final int ASCII = 128;

    private static final CharSet QUOTATION_MARKS = new CharSet("\"'“”„«»‘’‚‹›「」『』");

    private Chars() {}

    /** Returns the character in lower case, and every apostrophe straight; one for one, so that offsets hold. */
    public static char lower(char c) {
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }

    /** Returns the text with each white character as a space; one for one, so that offsets hold. */
    public static String flat(String text) {
        int first = 0;
        while (first < text.length() && !isOtherWhite(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (isOtherWhite(text.charAt(i))) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    private static boolean isOtherWhite(char c) {
        return c != ' ' && WhiteSpace.isWhite(c);
    }

    public static boolean isTerminal(char c) {
        return TERMINALS.contains(c);
    }

    /** Returns whether words of the sign's script are printed without spaces between them: Chinese, Thai. */
    public static boolean isUnspaced(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** Returns whether the character is of a script that ends sentences with a space: Thai or Lao. */
    public static boolean isUnpunctuated(char c) {
        return c >= '\u0E00' && c <= '\u0EFF';
    }

    public static boolean isCloser(char c) {
        return CLOSERS.contains(c);
    }

    public static boolean isQuotationMark(char c) {
        return QUOTATION_MARKS.contains(c);
    }

    public static boolean opensQuotation(char c) {
        return OPENERS.contains(c);
    }

    public static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the offset of the first character from {@code i} on that is no digit, or the length. */
    public static int skipDigits(String text, int i) {
        int end = i;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns whether a word may hold the character: a letter, a digit or a sign on one. */
    public static boolean isWordPart(int c) {
        return c < ASCII
                ? ASCII_WORD.contains((char) c)
                : Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Returns whether the character is a letter or a sign on one, such as the vowels of Hindi. */
    static boolean isLetterOrMark(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Returns the offset of the first character from {@code i} on that is no letter or sign on one, or the length. */
    public static int skipLetters(String text, int i) {
        int end = i;
        while (end < text.length() && isLetterOrMark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the offset of the first character from {@code i} on that is no space, or the length. */
    public static int skipSpaces(String text, int i) {
        int at = i;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Returns the offset of the first character of the text that is neither space nor bullet, star, arrow or dash. */
    public static int skipBullets(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || BULLETS.contains(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** Returns whether all letters are capitals, and there are at least two. */
    public static boolean isAllCapitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= 2;
    }

    /** Returns the text without spaces and the given signs at its edges. */
    public static String strip(String text, String signs) {
        int start = 0;
        int end = text.length();
        while (start < end && (text.charAt(start) == ' ' || signs.indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && (text.charAt(end - 1) == ' ' || signs.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Returns the span of the source that a stretch of a block's flat text takes. */
    public static Span shift(Span within, int by) {
        return new Span(within.start() + by, within.end() + by);
    }
}
