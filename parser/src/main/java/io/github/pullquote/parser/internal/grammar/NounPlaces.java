package io.github.pullquote.parser.internal.grammar;

import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.text.Token;
import java.util.function.Predicate;

/** Tells whether a noun phrase goes on at a token: inflected adjectives, and then a noun. Immutable. */
final class NounPlaces {
    /** Adjectives before one noun: "der erste neue rote". */
    private static final int MAX_ADJECTIVES = 5;

    private final boolean capitalNouns;
    private final Predicate<String> isFunctionWord;
    private final Predicate<String> isListedNoun;
    private final VerbForms verbs;
    private final Grammar grammar;

    /**
     * @param isListedNoun whether a word, in lower case, is a noun that a list has, or a compound of one
     */
    NounPlaces(
            boolean capitalNouns,
            Predicate<String> isFunctionWord,
            Predicate<String> isListedNoun,
            VerbForms verbs,
            Grammar grammar) {
        this.capitalNouns = capitalNouns;
        this.isFunctionWord = isFunctionWord;
        this.isListedNoun = isListedNoun;
        this.verbs = verbs;
        this.grammar = grammar;
    }

    /** Returns whether all nouns have capitals. */
    boolean hasCapitalNouns() {
        return capitalNouns;
    }

    /** Returns whether a noun follows, perhaps behind adjectives. */
    boolean opensPhrase(Scan scan, int first, int end) {
        if (!capitalNouns) {
            return first < end && isOpenWord(scan.tokens().get(first));
        }
        int noun = afterAdjectives(scan, first, end);
        return noun < end && isNoun(scan.tokens().get(noun));
    }

    /** Returns whether a listed noun follows, perhaps behind adjectives. */
    boolean opensListedNoun(Scan scan, int first, int end) {
        int noun = afterAdjectives(scan, first, end);
        return noun < end
                && scan.tokens().get(noun).isCapitalised()
                && isListedNoun.test(scan.tokens().get(noun).lower());
    }

    private static boolean isNoun(Token token) {
        return token.isWord() && token.isCapitalised() || token.text().chars().allMatch(Character::isDigit);
    }

    private boolean isOpenWord(Token token) {
        return token.isWord() && !isFunctionWord.test(token.lower()) && !verbs.isFinite(token.lower());
    }

    private int afterAdjectives(Scan scan, int first, int end) {
        int i = first;
        while (i < end
                && i - first < MAX_ADJECTIVES
                && isAdjective(scan.tokens().get(i))) {
            i++;
        }
        return i;
    }

    private boolean isAdjective(Token token) {
        return token.isWord()
                && !token.isCapitalised()
                && grammar.isInflected(token.lower())
                && (!isFunctionWord.test(token.lower()) || grammar.is(token.lower(), WordUse.LONE_DETERMINER));
    }
}
