package io.github.pullquote.parser.internal.grammar;

import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.text.Token;
import io.github.pullquote.parser.internal.text.TokenKind;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a function word of German or Dutch is by its place: {@code mit} at the end of a clause belongs to its verb,
 * {@code der} behind a comma and before no noun is a relative, {@code das} before a verb is a pronoun. Immutable.
 */
final class PlacedWords {
    private static final String DETERMINER = "determiner";
    private static final String PARTICLE = "particle";
    private static final String POSSESSIVE = "possessive";
    private static final String RELATIVE = "relative";

    private final Table functionWords;
    private final VerbForms verbs;
    private final Grammar grammar;
    private final NounPlaces places;

    PlacedWords(Table functionWords, VerbForms verbs, Grammar grammar, NounPlaces places) {
        this.functionWords = functionWords;
        this.verbs = verbs;
        this.grammar = grammar;
        this.places = places;
    }

    /** Returns the tag of a function word; empty when its place says nothing. */
    Optional<Tag> tag(Scan scan, int i, int end, String column, List<Tag> before) {
        String word = scan.tokens().get(i).lower();
        if (grammar.is(word, WordUse.INFINITIVE)
                && i + 1 < end
                && isVerb(scan.tokens().get(i + 1))) {
            return Optional.of(Tag.TO);
        }
        if (grammar.is(word, WordUse.TIME_CLAUSE)
                && i + 1 < end
                && scan.tokens().get(i + 1).kind() == TokenKind.MARK) {
            return Optional.of(Tag.ADVERB);
        }
        if (Table.hasForm(column, PARTICLE) && endsClause(scan, i + 1, end)) {
            return Optional.of(Tag.ADVERB);
        }
        if (Table.hasForm(column, RELATIVE) && isBehindComma(before) && !places.opensPhrase(scan, i + 1, end)) {
            return Optional.of(Tag.RELATIVE);
        }
        if (grammar.is(word, WordUse.COMPLEMENTISER)
                && Table.hasForm(column, DETERMINER)
                && opensClause(scan, i + 1, end)) {
            return Optional.of(Tag.SUBORDINATOR);
        }
        if (Table.hasForm(column, DETERMINER) && i + 1 < end && isPronoun(scan, i + 1, end)) {
            return Optional.of(Tag.PRONOUN);
        }
        if (Table.hasForm(column, POSSESSIVE) && !column.equals(POSSESSIVE) && !places.opensPhrase(scan, i + 1, end)) {
            return Optional.of(Table.hasForm(column, "auxiliary") ? Tag.AUXILIARY : Tag.OBJECT_PRONOUN);
        }
        return Optional.empty();
    }

    /** Dutch {@code dat de brug}: behind it stands a word that opens a phrase of its own, or a name. */
    private boolean opensClause(Scan scan, int next, int end) {
        if (next >= end || !scan.tokens().get(next).isWord()) {
            return false;
        }
        Token token = scan.tokens().get(next);
        return token.isCapitalised() || functionWords.contains(token.lower()) && !isAuxiliary(token);
    }

    private static boolean isBehindComma(List<Tag> before) {
        int last = before.size() - 1;
        boolean linked = last > 0 && before.get(last) == Tag.PREPOSITION;
        return last >= 0 && before.get(linked ? last - 1 : last) == Tag.COMMA;
    }

    private boolean isVerb(Token token) {
        return !token.isCapitalised() && (verbs.isFinite(token.lower()) || isAuxiliary(token));
    }

    private boolean isAuxiliary(Token token) {
        return functionWords
                .column(token.lower(), 1)
                .map(Table::firstForm)
                .filter(kind -> kind.equals("auxiliary") || kind.equals("modal"))
                .isPresent();
    }

    /** {@code Das sagte Poth}: a verb follows, and no noun that it could be an adjective of. */
    private boolean isPronoun(Scan scan, int next, int end) {
        Token token = scan.tokens().get(next);
        return !token.isCapitalised()
                && (isAuxiliary(token) || verbs.isFinite(token.lower()) && !mayBeNoun(scan, next, end));
    }

    /** {@code die verkaufte Mühle}; where nouns have small letters {@code het besluit}, but not {@code dat zeiden}. */
    private boolean mayBeNoun(Scan scan, int next, int end) {
        return places.hasCapitalNouns()
                ? places.opensListedNoun(scan, next, end)
                : !grammar.endsLikePast(scan.tokens().get(next).lower());
    }

    private boolean endsClause(Scan scan, int next, int end) {
        if (next >= end) {
            return true;
        }
        Token token = scan.tokens().get(next);
        boolean sign = token.kind() == TokenKind.PUNCTUATION && !token.is('(');
        return sign || token.kind() == TokenKind.MARK || grammar.is(token.lower(), WordUse.COORDINATOR);
    }
}
