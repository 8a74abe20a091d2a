package io.github.pullquote.parser.internal.credit.line;

import java.lang.Character.UnicodeScript;

/** What scripts words are written in. */
public final class Scripts {
    /** No character of Chinese or Japanese stands before it, so that no look into the table of scripts is wanted. */
    private static final int FIRST = 0x2E80;

    private Scripts() {}

    /** Returns whether the character is Chinese or Japanese, written without spaces. */
    public static boolean isHan(int c) {
        if (c < FIRST) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || c == 'ー'
                || c == '々';
    }

    /** Returns whether the word is Chinese or Japanese. */
    public static boolean isHan(String word) {
        return !word.isEmpty() && isHan(word.codePointAt(0));
    }

    /** Returns whether the word is Korean. */
    public static boolean isHangul(String word) {
        return !word.isEmpty() && UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.HANGUL;
    }

    /** Returns whether the word is in a script that has no capitals. */
    public static boolean isCaseless(String word) {
        int first = word.isEmpty() ? ' ' : word.codePointAt(0);
        return Character.isLetter(first) && Character.getType(first) == Character.OTHER_LETTER;
    }
}
