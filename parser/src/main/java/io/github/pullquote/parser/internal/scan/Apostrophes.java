package io.github.pullquote.parser.internal.scan;

import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.Locale;

/**
 * Tells single marks that belong to words from those around quotations: {@code the dogs’ bowls}, {@code rock ’n’ roll},
 * {@code the ’90s}. Looks ahead once over the block, whatever the number of questions. Made for one block.
 */
final class Apostrophes {
    /** Words that begin with an apostrophe are no longer: {@code 'twas}, {@code 'cause}. */
    private static final int MAX_WORD_LENGTH = 11;

    private final String source;
    private final Span block;
    private final MarkContext context;
    private final Table words;
    private int closerLookedTo = -1;
    private boolean closerFound;

    Apostrophes(String source, Span block, MarkContext context, Table words) {
        this.source = source;
        this.block = block;
        this.context = context;
        this.words = words;
    }

    /**
     * Returns whether the sign, which may close a quotation, ends a word. After one in -s or -in' it does if a later sign
     * can close the quotation; so it does in 'n'.
     *
     * @param opener where the quotation opened
     */
    boolean closesWord(int i, int opener) {
        boolean rockAndRoll = context.before(i) == 'n' && opener < i - 2 && isApostrophe(context.before(i - 1));
        return rockAndRoll || mayCloseWord(i) && closerFollows(i + 1);
    }

    private boolean mayCloseWord(int i) {
        return context.isBetweenWords(i) && context.mayBeApostrophe(i);
    }

    private static boolean isApostrophe(char c) {
        return c == '’' || c == '\'' || c == '‘';
    }

    private boolean closerFollows(int from) {
        if (from > closerLookedTo) {
            closerFound = findCloser(from);
        }
        return closerFound;
    }

    /** Looks for a single mark that certainly closes, before anything opens; keeps how far it has looked. */
    private boolean findCloser(int from) {
        for (int i = from; i < block.end(); i++) {
            closerLookedTo = i;
            char c = source.charAt(i);
            if (c == '‘' || c == '"' || c == '“' || c == '”') {
                return false;
            }
            boolean sign = (c == '’' || c == '\'') && !context.isInsideWord(i);
            if (sign && !mayCloseWord(i)) {
                return context.closes(i);
            }
        }
        return false;
    }

    /** Returns whether a word that is written with an apostrophe begins at the sign. */
    boolean opensWord(int i) {
        int end = i + 1;
        while (end < block.end() && Character.isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        String word =
                source.substring(i + 1, Math.min(end, i + 1 + MAX_WORD_LENGTH)).toLowerCase(Locale.ROOT);
        return words.contains(word) || isDecade(word);
    }

    private static boolean isDecade(String word) {
        return (word.length() == 2 || word.length() == 3 && word.endsWith("s"))
                && Chars.isDigit(word.charAt(0))
                && Chars.isDigit(word.charAt(1));
    }
}
