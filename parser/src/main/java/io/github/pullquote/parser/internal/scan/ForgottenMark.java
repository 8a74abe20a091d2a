package io.github.pullquote.parser.internal.scan;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.text.Token;
import io.github.pullquote.parser.internal.text.TokenKind;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Finds where a closing mark was forgotten: {@code “We lost the mill, Ann Poe told reporters.} The quotation ends at the
 * comma before its reporting clause, rather than with its paragraph.
 *
 * <p>People tell inside quotations what others said, too, so the clause must be a plain one: nothing behind it but to
 * whom, when and where, and no first person in it ({@code “When I came, my wife said it was lost.}). Where the next
 * paragraph opens as if the quotation went on, the clause must end its paragraph.
 */
final class ForgottenMark {
    /** Clauses of whole quotations stand near their start; a bound keeps long paragraphs cheap. */
    private static final int REACH = 200;
    /** Between the comma and a verb stands a name, with its title, or a short description. */
    private static final int SUBJECT = 6;
    /** Behind the verb: "the BBC in an interview on Thursday". */
    private static final int REST = 9;

    private static final ImmutableSet<String> LINKS = ImmutableSet.of("preposition", "determiner");

    private final Supplier<ImmutableSet<String>> cues;
    private final Table functionWords;

    /**
     * Makes a finder.
     *
     * @param cues the forms of the verbs of saying
     * @param functionWords the function words of the language
     */
    ForgottenMark(Supplier<ImmutableSet<String>> cues, Table functionWords) {
        this.cues = cues;
        this.functionWords = functionWords;
    }

    /**
     * Returns the offset behind the comma at which a quotation ends that no mark closes.
     *
     * @param tokens those of its paragraph
     * @param start the offset of its opening mark
     * @param mayGoOn whether the next paragraph opens with such a mark
     */
    OptionalInt end(List<Token> tokens, int start, boolean mayGoOn) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).start() <= start) {
            first++;
        }
        for (int i = first; i < Math.min(tokens.size(), first + REACH); i++) {
            if (tokens.get(i).kind() == TokenKind.MARK) {
                return OptionalInt.empty();
            }
            if (tokens.get(i).is(',') && isClause(tokens, i + 1, mayGoOn)) {
                return OptionalInt.of(tokens.get(i).end());
            }
        }
        return OptionalInt.empty();
    }

    private boolean isClause(List<Token> tokens, int first, boolean mayGoOn) {
        int verb = first;
        while (verb < tokens.size() && verb - first < SUBJECT && !isCue(tokens.get(verb))) {
            if (!tokens.get(verb).isWord() && tokens.get(verb).kind() != TokenKind.POSSESSIVE) {
                return false;
            }
            verb++;
        }
        if (verb >= tokens.size() || !isCue(tokens.get(verb))) {
            return false;
        }
        int end = sentenceEnd(tokens, verb + 1);
        boolean closes = end > 0 && (!mayGoOn || end >= tokens.size() - 1);
        boolean inverted = verb == first && isSubject(tokens, verb + 1);
        return closes && (inverted || isSubject(tokens, first) && isRest(tokens, verb + 1));
    }

    private boolean isCue(Token token) {
        return !token.isCapitalised() && cues.get().contains(token.lower());
    }

    /** The sign that ends the sentence; -1 when it is too far. */
    private static int sentenceEnd(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + REST); i++) {
            if (tokens.get(i).is('.') || tokens.get(i).kind() == TokenKind.MARK) {
                return tokens.get(i).is('.') ? i : -1;
            }
        }
        return from + REST >= tokens.size() ? tokens.size() : -1;
    }

    /** Whether a name begins there, or a noun phrase; a pronoun tells as often what people said in the quotation. */
    private boolean isSubject(List<Token> tokens, int first) {
        String use = first < tokens.size() ? use(tokens.get(first)) : "";
        boolean name = first < tokens.size() && tokens.get(first).isCapitalised() && use.isEmpty();
        return name || use.equals("determiner");
    }

    /** Nothing behind the verb, or to whom, when and where. */
    private boolean isRest(List<Token> tokens, int first) {
        if (first >= tokens.size() || tokens.get(first).is('.')) {
            return true;
        }
        Token next = tokens.get(first);
        boolean plural = next.isWord() && !next.isCapitalised() && use(next).isEmpty();
        int link = plural ? first + 1 : first;
        return link >= tokens.size() || tokens.get(link).is('.') || LINKS.contains(use(tokens.get(link)));
    }

    private String use(Token token) {
        return functionWords.column(token.lower(), 1).map(Table::firstForm).orElse("");
    }
}
