package io.github.pullquote.parser.internal.text;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Cuts text into tokens, in one pass.
 *
 * <p>A full stop belongs to the word before it when the word is an initial ({@code J.}), has a full stop inside
 * ({@code U.S.}) or is a listed abbreviation ({@code Sen.}).
 */
public final class Tokenizer {
    private static final int LONGEST_ABBREVIATION = 12;

    private final Predicate<String> abbreviations;
    private final JoinedWords joinedWords;

    /**
     * Makes a tokenizer.
     *
     * @param abbreviations says which words, full stop included, are abbreviations
     * @param joinedWords says which words are written as one and are two
     */
    public Tokenizer(Predicate<String> abbreviations, JoinedWords joinedWords) {
        this.abbreviations = abbreviations;
        this.joinedWords = joinedWords;
    }

    /**
     * Returns the tokens of a stretch of the source, in order.
     *
     * @param mark says of an offset whether a quotation mark stands there; other apostrophes belong to words
     */
    public ImmutableList<Token> tokenize(String source, Span span, IntPredicate mark) {
        ImmutableList.Builder<Token> tokens = ImmutableList.builder();
        SharedTexts signs = new SharedTexts();
        int i = span.start();
        while (i < span.end()) {
            int c = source.codePointAt(i);
            if (WhiteSpace.isWhite(c)) {
                i += Character.charCount(c);
            } else if (mark.test(i)) {
                tokens.add(Token.of(source, i, i + 1, TokenKind.MARK, signs));
                i++;
            } else if (Chars.isWordPart(c)) {
                int end = joinedWords.elisionEnd(source, i, wordEnd(source, i, span.end(), mark), span.end(), mark);
                int pronoun = joinedWords.pronounStart(source, i, end);
                addWord(tokens, source, i, joinedWords.hyphenBefore(source, i, pronoun), signs);
                if (pronoun < end) {
                    addWord(tokens, source, pronoun, end, signs);
                }
                i = end;
            } else {
                int end = isPossessive(source, i, span, mark)
                        ? possessiveEnd(source, i, span.end())
                        : i + Character.charCount(c);
                TokenKind kind = isPossessive(source, i, span, mark) ? TokenKind.POSSESSIVE : TokenKind.PUNCTUATION;
                tokens.add(Token.of(source, i, Math.min(end, span.end()), kind, signs));
                i = end;
            }
        }
        return tokens.build();
    }

    private int wordEnd(String source, int start, int limit, IntPredicate mark) {
        int i = start;
        while (i < limit) {
            int c = source.codePointAt(i);
            if (Chars.isWordPart(c)) {
                i += Character.charCount(c);
            } else if (isJoiner(source, i, start, limit) && !mark.test(i)) {
                i++;
            } else if (isStopBeforeHyphen(source, i, start, limit)) {
                i += 2;
            } else {
                break;
            }
        }
        return i < limit && source.charAt(i) == '.' && takesFullStop(source.substring(start, i))
                ? i + 1
                : Math.min(i, limit);
    }

    /** {@code U.S.-led}. */
    private boolean isStopBeforeHyphen(String source, int i, int start, int limit) {
        return i + 2 < limit
                && i - start < LONGEST_ABBREVIATION
                && source.charAt(i) == '.'
                && source.charAt(i + 1) == '-'
                && Chars.isWordPart(source.codePointAt(i + 2))
                && takesFullStop(source.substring(start, i));
    }

    private static boolean isJoiner(String source, int i, int start, int limit) {
        if (i + 1 >= limit || !Chars.isWordPart(source.codePointAt(i + 1))) {
            return false;
        }
        char c = source.charAt(i);
        char before = source.charAt(i - 1);
        char after = source.charAt(i + 1);
        return switch (c) {
            case '\'', '’' -> !isPossessiveEnding(source, i + 1, limit);
            case '-', '\u2010', '\u2011', '_' -> true;
            case '.' ->
                Chars.isDigit(before) && Chars.isDigit(after)
                        || isInitial(source, i - 1, start) && Character.isLetter(after);
            case ',', ':' -> Chars.isDigit(before) && Chars.isDigit(after);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            default -> false;
        };
    }

    private static boolean isInitial(String source, int i, int start) {
        return Character.isLetter(source.charAt(i)) && (i == start || !Character.isLetterOrDigit(source.charAt(i - 1)));
    }

    private static boolean isPossessiveEnding(String source, int i, int limit) {
        char c = source.charAt(i);
        return (c == 's' || c == 'S') && (i + 1 >= limit || !Chars.isWordPart(source.codePointAt(i + 1)));
    }

    private boolean takesFullStop(String word) {
        return word.indexOf('.') > 0 && !Chars.isDigit(word.charAt(0))
                || word.codePointCount(0, word.length()) == 1
                        && Character.isUpperCase(word.codePointAt(0))
                        && !"I".equals(word)
                || abbreviations.test(word.substring(word.lastIndexOf('-') + 1) + ".");
    }

    private static void addWord(
            ImmutableList.Builder<Token> tokens, String source, int start, int end, SharedTexts signs) {
        int first = source.codePointAt(start);
        tokens.add(Token.of(source, start, end, Character.isDigit(first) ? TokenKind.NUMBER : TokenKind.WORD, signs));
    }

    private static boolean isPossessive(String source, int i, Span span, IntPredicate mark) {
        char c = source.charAt(i);
        return (c == '\'' || c == '’')
                && !mark.test(i)
                && i > span.start()
                && (Chars.isWordPart(source.codePointBefore(i)) || source.charAt(i - 1) == '.');
    }

    private static int possessiveEnd(String source, int i, int limit) {
        return i + 1 < limit && isPossessiveEnding(source, i + 1, limit) ? i + 2 : i + 1;
    }
}
