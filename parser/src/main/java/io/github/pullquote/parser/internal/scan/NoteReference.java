package io.github.pullquote.parser.internal.scan;

import io.github.pullquote.parser.internal.text.Token;
import io.github.pullquote.parser.internal.text.TokenKind;
import java.util.List;

/**
 * The reference to a note, which stands right on the end of a sentence, a part of one or a quotation: {@code “We
 * lost,”2}, {@code It was lost.[3]}, {@code was lost.[citation needed]}. It is no word of the text.
 */
public final class NoteReference {
    private static final int DIGITS = 3;
    /** Between brackets stand a number or a few words, and then the bracket: {@code [note 12]}. */
    private static final int BRACKETED = 4;

    private static final String SIGNS = "*†‡§";
    private static final String BEFORE = ".,?!…;";
    private static final String BEHIND = ".,;:?!";

    private NoteReference() {}

    /** Returns the index after a reference that begins at the token; the token itself when none does. */
    public static int end(List<Token> tokens, int first) {
        if (first < 1 || !isOnEnd(tokens, first)) {
            return first;
        }
        Token token = tokens.get(first);
        if (token.is('[')) {
            return bracketEnd(tokens, first);
        }
        boolean number = token.kind() == TokenKind.NUMBER
                && token.text().length() <= DIGITS
                && token.text().chars().allMatch(Character::isDigit);
        return (number || isSign(token)) && isFreeBehind(tokens, first) ? first + 1 : first;
    }

    private static boolean isSign(Token token) {
        int c = token.text().codePointAt(0);
        return token.kind() == TokenKind.PUNCTUATION
                && (SIGNS.indexOf(c) >= 0 || Character.getType(c) == Character.OTHER_NUMBER);
    }

    /** A sign or a closing mark stands right before; an opening one has a space or a bracket before it. */
    private static boolean isOnEnd(List<Token> tokens, int i) {
        if (tokens.get(i - 1).end() != tokens.get(i).start()) {
            return false;
        }
        Token before = tokens.get(i - 1);
        return before.kind() == TokenKind.MARK
                ? i > 1
                        && tokens.get(i - 2).end() == before.start()
                        && (tokens.get(i - 2).isWord() || isEnd(tokens.get(i - 2)))
                : isEnd(before) || before.is(']');
    }

    private static boolean isEnd(Token token) {
        return token.kind() == TokenKind.PUNCTUATION
                && BEFORE.indexOf(token.text().charAt(0)) >= 0;
    }

    private static boolean isFreeBehind(List<Token> tokens, int i) {
        return i + 1 == tokens.size()
                || tokens.get(i + 1).start() != tokens.get(i).end()
                || tokens.get(i + 1).kind() == TokenKind.PUNCTUATION
                        && BEHIND.indexOf(tokens.get(i + 1).text().charAt(0)) >= 0;
    }

    private static int bracketEnd(List<Token> tokens, int first) {
        for (int i = first + 2; i < Math.min(tokens.size(), first + BRACKETED); i++) {
            if (tokens.get(i).is(']')) {
                return i + 1;
            }
        }
        return first;
    }
}
