package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.grammar.Word.Fact;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.text.Token;
import java.util.List;
import java.util.Optional;

/** Tags function words: by the first tag of their list, but for a few that what stands around them decides. Immutable. */
final class FunctionTags {
    private static final String AUXILIARY = "auxiliary";

    private final Grammar grammar;
    private final ContentWords contentWords;
    private final PlacedWords placedWords;

    FunctionTags(Grammar grammar, ContentWords contentWords, PlacedWords placedWords) {
        this.grammar = grammar;
        this.contentWords = contentWords;
        this.placedWords = placedWords;
    }

    /** Returns the tag of a token, given the tags of all before it; empty when it is no function word. */
    Optional<Tag> tag(Scan scan, ImmutableList<Word> read, int i, Scan.Sentence sentence, List<Tag> before) {
        Optional<Word.Function> function = read.get(i).function();
        if (function.isEmpty()) {
            return Optional.empty();
        }
        Optional<Tag> placed = placed(scan, i, sentence, function.get().classes(), before);
        return placed.isPresent()
                ? placed
                : Optional.of(
                        tagByUse(scan, read, i, sentence, before, function.get().tag()));
    }

    private Optional<Tag> placed(Scan scan, int i, Scan.Sentence sentence, String column, List<Tag> before) {
        return grammar.has(Trait.VERB_SECOND)
                ? placedWords.tag(scan, i, sentence.end(), column, before.subList(sentence.first(), i))
                : Optional.empty();
    }

    private Tag tagByUse(
            Scan scan, ImmutableList<Word> read, int i, Scan.Sentence sentence, List<Tag> before, Tag otherwise) {
        int end = sentence.end();
        Tag previous = i > sentence.first() ? before.get(i - 1) : Tag.SIGN;
        Word word = read.get(i);
        if (word.is(WordUse.RELATIVE_OR_CONTENT)) {
            return contentWords.opensContent(scan.tokens(), i, sentence.first(), before)
                    ? Tag.SUBORDINATOR
                    : Tag.RELATIVE;
        }
        if (word.is(WordUse.OBJECT_OR_DETERMINER)) {
            boolean object = previous != Tag.PREPOSITION && isBeforeVerb(scan, read, i, end);
            return object ? Tag.OBJECT_PRONOUN : Tag.DETERMINER;
        }
        if (word.is(WordUse.INFINITIVE)) {
            return i > 0 && read.get(i - 1).is(WordUse.PREPOSITIONAL) ? Tag.PREPOSITION : Tag.TO;
        }
        if (word.is(WordUse.COMPLEMENTISER)) {
            boolean determiner = previous == Tag.SIGN || previous == Tag.PREPOSITION;
            return determiner && word.is(WordUse.LONE_DETERMINER) ? Tag.DETERMINER : Tag.SUBORDINATOR;
        }
        boolean behindSubject = previous.isHead() || previous == Tag.PRONOUN || previous == Tag.RELATIVE;
        if (word.is(WordUse.CLITIC) && behindSubject && isBeforeVerb(scan, read, i, end)) {
            return Tag.OBJECT_PRONOUN;
        }
        return twofold(scan, read, i, end, previous, otherwise);
    }

    /** {@code des}, {@code who}, {@code her}: one of two by what stands beside them. */
    private static Tag twofold(Scan scan, ImmutableList<Word> read, int i, int end, Tag previous, Tag otherwise) {
        Word word = read.get(i);
        if (word.is(WordUse.PARTITIVE)) {
            return previous.isHead() ? Tag.PREPOSITION : Tag.DETERMINER;
        }
        if (word.is(WordUse.RELATIVE_OR_QUESTION)) {
            return previous == Tag.VERB ? Tag.QUESTION : Tag.RELATIVE;
        }
        if (word.is(WordUse.POSSESSIVE_OR_OBJECT)) {
            return i + 1 < end && opensNoun(scan.tokens().get(i + 1), read.get(i + 1))
                    ? Tag.POSSESSIVE
                    : Tag.OBJECT_PRONOUN;
        }
        return otherwise;
    }

    private static boolean isBeforeVerb(Scan scan, ImmutableList<Word> read, int i, int end) {
        return i + 1 < end && isPlainVerb(scan.tokens().get(i + 1), read.get(i + 1));
    }

    private static boolean isPlainVerb(Token token, Word word) {
        return token.isWord() && !token.isCapitalised() && OpenClasses.isPlainVerb(word)
                || word.function().isPresent()
                        && word.function().get().classes().equals(AUXILIARY);
    }

    /** A word that is no preposition, "that" or the like may go on "her". */
    private static boolean opensNoun(Token token, Word word) {
        return token.isWord() && !word.is(Fact.FUNCTION_WORD);
    }
}
