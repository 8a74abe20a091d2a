package io.github.pullquote.parser.internal.text;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A word, number or sign.
 *
 * @param text as it stands in the source
 * @param lower in lower case, with straight apostrophes, for look-ups
 * @param start the offset of the first code unit in the source
 * @param end the offset after the last
 * @param kind what it is
 */
public record Token(String text, String lower, int start, int end, TokenKind kind) {
    /** Every second token is one of few signs; strings of its own would take most of the memory of each. */
    private static final ImmutableList<String> SIGNS =
            IntStream.range(0, 256).mapToObj(Character::toString).collect(ImmutableList.toImmutableList());

    /**
     * Returns a token for the stretch of the source.
     *
     * @param signs keeps the signs that are not in Latin-1 once
     */
    static Token of(String source, int start, int end, TokenKind kind, SharedTexts signs) {
        if (end - start == 1) {
            return ofOne(source.charAt(start), start, kind, signs);
        }
        String text = source.substring(start, end);
        return new Token(text, lower(text), start, end, kind);
    }

    private static Token ofOne(char sign, int start, TokenKind kind, SharedTexts signs) {
        if (sign < SIGNS.size()) {
            return new Token(SIGNS.get(sign), SIGNS.get(Character.toLowerCase(sign)), start, start + 1, kind);
        }
        String text = signs.share(Character.toString(sign));
        return new Token(text, signs.share(lower(text)), start, start + 1, kind);
    }

    /** Returns a word in lower case, with straight apostrophes, for look-ups. */
    public static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Returns the place in the source. */
    public Span span() {
        return new Span(start, end);
    }

    /** Returns whether it is a word or a number. */
    public boolean isWord() {
        return kind == TokenKind.WORD || kind == TokenKind.NUMBER;
    }

    /** Returns whether it is a word that begins with a capital (or title-case) letter. */
    public boolean isCapitalised() {
        return kind == TokenKind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Returns whether it is this punctuation sign. */
    public boolean is(char sign) {
        return end - start == 1 && text.charAt(0) == sign;
    }
}
