package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.text.Token;
import java.util.Optional;

/**
 * Tells what the first word of a sentence is where its capital says nothing: "Bill Rask said" begins with a name, "Baker
 * said" too if somebody called so is named elsewhere, "Former mayor" with no name. Immutable.
 */
final class FirstWords {
    private static final String MODAL = "modal";

    private final Table givenNames;
    private final Table functionWords;
    private final Table bodyWords;
    private final Offices offices;
    private final Grammar grammar;

    FirstWords(Lexicon lexicon, Offices offices, Grammar grammar) {
        this.bodyWords = lexicon.table(WordListName.ORGANISATION_SUFFIXES);
        this.grammar = grammar;
        this.givenNames = lexicon.table(WordListName.GIVEN_NAMES);
        this.functionWords = lexicon.table(WordListName.FUNCTION_WORDS);
        this.offices = offices;
    }

    /** Returns whether the word, as printed, is a given name. */
    boolean isGivenName(String word) {
        return givenNames.contains(word);
    }

    /** Returns the words that stand with a capital right behind a given name: family names. */
    ImmutableSet<String> familyNames(Scan scan) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        for (Scan.Sentence sentence : scan.sentences()) {
            for (int i = sentence.first() + 1; i < sentence.end(); i++) {
                Token token = scan.tokens().get(i);
                if (token.isWord()
                        && token.isCapitalised()
                        && givenNames.contains(scan.tokens().get(i - 1).text())) {
                    words.add(token.text());
                }
            }
        }
        return words.build();
    }

    /** Returns the tag of the first word; empty when nothing here tells it. */
    Optional<Tag> tag(Scan scan, int first, int end, ImmutableSet<String> familyNames) {
        Token token = scan.tokens().get(first);
        if (!token.isWord() || !token.isCapitalised() || first + 1 >= end) {
            return Optional.empty();
        }
        Token next = scan.tokens().get(first + 1);
        if (isAcronym(token) && !isAcronym(next)) {
            return Optional.of(Tag.NAME);
        }
        boolean beforeCapital = next.isWord() && next.isCapitalised() && !functionWords.contains(next.lower());
        if (beforeCapital && offices.isModifier(token.text())) {
            return Optional.of(Tag.NOUN);
        }
        if (beforeCapital && givenNames.contains(token.text()) && mayBeName(scan, token, end)) {
            return Optional.of(Tag.NAME);
        }
        if (opensBody(scan, token, first + 1, end)) {
            return Optional.of(Tag.NAME);
        }
        boolean family = !beforeCapital
                && familyNames.contains(token.text())
                && mayBeName(scan, token, end)
                && !functionWords.contains(next.lower());
        return family ? Optional.of(Tag.NAME) : Optional.empty();
    }

    /** {@code University of Orvain}, {@code Board of Works}: a noun for bodies before "of" and a capital. */
    private boolean opensBody(Scan scan, Token token, int link, int end) {
        return link + 1 < end
                && bodyWords.contains(token.text())
                && grammar.is(scan.tokens().get(link).lower(), WordUse.GENITIVE)
                && scan.tokens().get(link + 1).isCapitalised();
    }

    /** {@code US}, {@code WHO}, {@code IT}: capitals that are no pronoun, unless all is printed in capitals. */
    private static boolean isAcronym(Token token) {
        String text = token.text();
        return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }

    /** {@code Will Poe stay?} asks; {@code Will Poe stayed.} tells of one. Other small words are no names. */
    private boolean mayBeName(Scan scan, Token token, int end) {
        Optional<String> kind = functionWords.column(token.lower(), 1);
        return kind.isEmpty()
                || kind.get().startsWith(MODAL) && !scan.tokens().get(end - 1).is('?');
    }
}
