package io.github.pullquote.parser.internal.scan;

import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.text.Token;
import io.github.pullquote.parser.internal.text.TokenKind;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Ends the sentences of a block, in one pass over its tokens.
 *
 * <p>A sentence ends after {@code . ! ? …} and the closing marks and brackets that follow, when the next word begins
 * with a capital, a digit or an opening mark. After an abbreviation that may end a sentence ({@code U.S.}) it ends only
 * before a capitalised function word ({@code The}). A sentence of {@value #LONGEST} tokens ends in any case.
 */
final class SentenceSplitter {
    private static final String ENDS = ".!?…。！？";
    private static final String CLOSERS = ")]}”’»\"'」』›";

    /**
     * Later stages look for words up to the end of a sentence; a bound keeps them linear on text without full stops.
     */
    private static final int LONGEST = 400;

    private final Table abbreviations;
    private final Table functionWords;

    SentenceSplitter(Table abbreviations, Table functionWords) {
        this.abbreviations = abbreviations;
        this.functionWords = functionWords;
    }

    /** Calls {@code end} with the index after the last token of each sentence; the last one ends with the tokens. */
    void split(List<Token> tokens, IntConsumer end) {
        int first = 0;
        int i = 0;
        while (i < tokens.size()) {
            int next = i + 1;
            boolean ends = false;
            if (mayEnd(tokens.get(i))) {
                next = afterClosers(tokens, next);
                ends = next < tokens.size() && endsBefore(tokens.get(i), tokens.get(next), next - i);
            }
            if (ends || next - first >= LONGEST && next < tokens.size()) {
                end.accept(next);
                first = next;
            }
            i = next;
        }
        if (!tokens.isEmpty()) {
            end.accept(tokens.size());
        }
    }

    private static boolean mayEnd(Token token) {
        return token.kind() == TokenKind.PUNCTUATION
                ? ENDS.indexOf(token.text().charAt(0)) >= 0
                : isAbbreviation(token);
    }

    private static boolean isAbbreviation(Token token) {
        return token.kind() == TokenKind.WORD && token.text().endsWith(".");
    }

    /** Skips further ends, closers and references to notes; a mark closes when no white space stands before it. */
    private static int afterClosers(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size()) {
            int note = NoteReference.end(tokens, i);
            boolean closer = tokens.get(i).start() == tokens.get(i - 1).end()
                    && (ENDS + CLOSERS).indexOf(tokens.get(i).text().charAt(0)) >= 0;
            if (note == i && !closer) {
                return i;
            }
            i = Math.max(note, i + 1);
        }
        return i;
    }

    private boolean endsBefore(Token last, Token next, int skipped) {
        boolean starts = next.isCapitalised()
                || next.kind() == TokenKind.NUMBER
                || next.kind() == TokenKind.MARK
                || "([¿¡—–-•*".indexOf(next.text().charAt(0)) >= 0
                || Character.isLetter(next.text().codePointAt(0))
                        && !Character.isLowerCase(next.text().codePointAt(0));
        if (!starts || !isAbbreviation(last) || skipped > 1) {
            return starts;
        }
        boolean initial = last.end() - last.start() == 2;
        boolean never =
                initial || "never".equals(abbreviations.column(last.text(), 1).orElse("maybe"));
        return !never && (functionWords.contains(next.lower()) || next.kind() == TokenKind.MARK);
    }
}
