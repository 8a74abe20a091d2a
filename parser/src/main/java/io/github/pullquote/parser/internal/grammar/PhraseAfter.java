package io.github.pullquote.parser.internal.grammar;

import io.github.pullquote.parser.internal.lexicon.Trait;
import java.util.Optional;

/** Reads the noun phrase that begins at a token, word by word to the right. */
final class PhraseAfter {
    private final TaggedText words;
    private final PhraseShape shape;

    PhraseAfter(TaggedText words, PhraseShape shape) {
        this.words = words;
        this.shape = shape;
    }

    /** Returns the phrase whose first word is {@code first}, as far as it goes on up to {@code limit}. */
    Optional<NounPhrase> beginningAt(int first, int limit) {
        if (first >= limit) {
            return Optional.empty();
        }
        if (words.tag(first) == Tag.PRONOUN) {
            return Optional.of(new NounPhrase(first, first + 1));
        }
        if (!words.tag(first).isNominal() || words.tag(first) == Tag.GENITIVE) {
            return Optional.empty();
        }
        int i = first;
        while (i < limit
                && i - first < PhraseShape.MAX_WORDS
                && words.sameRegion(i, first)
                && goesOn(first, i, limit)) {
            i++;
        }
        return shape.hasHead(first, i) ? Optional.of(new NounPhrase(first, i)) : Optional.empty();
    }

    /** {@code Ärztin und Autorin Ina Poth}: two roles of one name. */
    private boolean joinsRoles(int i, int limit) {
        return i + 2 < limit
                && words.is(i, WordUse.COORDINATOR)
                && words.isSpeakerNoun(i - 1)
                && words.isSpeakerNoun(i + 1)
                && words.tag(i + 2) == Tag.NAME;
    }

    private boolean goesOn(int first, int i, int limit) {
        Tag tag = words.tag(i);
        if (words.grammar().has(Trait.VERB_SECOND)) {
            if (tag == Tag.NOUN
                    && i > first
                    && words.tag(i - 1) == Tag.NAME
                    && !words.token(i).isCapitalised()) {
                return false;
            }
            if (joinsRoles(i, limit)) {
                return true;
            }
        }
        if (tag.isNominal()) {
            return i == first || !(shape.beginsPhrase(i) && words.tag(i - 1).isHead());
        }
        if (i == first || i + 1 >= limit && tag != Tag.OBJECT_PRONOUN) {
            return false;
        }
        Tag right = words.tag(i + 1);
        Tag left = words.tag(i - 1);
        if (tag == Tag.ADVERB) {
            return words.grammar().has(Trait.HEAD_FIRST)
                    && left == Tag.DETERMINER
                    && (right == Tag.NOUN || right == Tag.NAME)
                    && i == first + 1;
        }
        if (tag == Tag.GERUND) {
            return left == Tag.NOUN && (right == Tag.COMMA || right == Tag.SIGN || right == Tag.MARK);
        }
        if (tag == Tag.OBJECT_PRONOUN) {
            return words.is(i - 1, WordUse.GENITIVE);
        }
        if (tag == Tag.PREPOSITION) {
            return (right.isNominal() || right == Tag.OBJECT_PRONOUN && words.is(i, WordUse.GENITIVE))
                    && (words.is(i, WordUse.GENITIVE)
                            || left == Tag.NOUN && words.is(i, WordUse.NOUN_LINK)
                            || left == Tag.NAME && right == Tag.NAME && words.is(i, WordUse.BENEFICIARY));
        }
        return tag == Tag.CONJUNCTION && left == Tag.NAME && right == Tag.NAME && words.is(i, WordUse.COORDINATOR);
    }
}
