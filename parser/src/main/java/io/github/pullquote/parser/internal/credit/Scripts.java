package io.github.pullquote.parser.internal.credit;

import java.lang.Character.UnicodeScript;

/** What scripts words are written in. */
final class Scripts {
    private Scripts() {}

    /** Returns whether the character is Chinese or Japanese, written without spaces. */
    static boolean isHan(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || c == 'ー'
                || c == '々';
    }

    /** Returns whether the word is Chinese or Japanese. */
    static boolean isHan(String word) {
        return !word.isEmpty() && isHan(word.codePointAt(0));
    }

    /** Returns whether the word is Korean. */
    static boolean isHangul(String word) {
        return !word.isEmpty() && UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.HANGUL;
    }

    /** Returns whether the word is in a script that has no capitals. */
    static boolean isCaseless(String word) {
        int first = word.isEmpty() ? ' ' : word.codePointAt(0);
        return Character.isLetter(first) && Character.getType(first) == Character.OTHER_LETTER;
    }
}
