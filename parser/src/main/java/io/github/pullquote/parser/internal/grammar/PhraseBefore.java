package io.github.pullquote.parser.internal.grammar;

import java.util.Optional;

/** Reads the noun phrase that ends at a token, word by word to the left. */
final class PhraseBefore {
    private final TaggedText words;
    private final PhraseShape shape;

    PhraseBefore(TaggedText words, PhraseShape shape) {
        this.words = words;
        this.shape = shape;
    }

    /** Returns the phrase whose last word is {@code last}, as far as it goes on from {@code limit}. */
    Optional<NounPhrase> endingAt(int last, int limit) {
        int i = last;
        if (i >= limit && words.tag(i) == Tag.PRONOUN) {
            return Optional.of(new NounPhrase(i, i + 1));
        }
        if (i < limit || !words.tag(i).isNominal()) {
            return Optional.empty();
        }
        while (i >= limit && last - i < PhraseShape.MAX_WORDS && words.sameRegion(i, last) && belongs(i, limit)) {
            i--;
        }
        int first = i + 1;
        while (first <= last && (!words.tag(first).isNominal() || words.tag(first) == Tag.GENITIVE)) {
            first++;
        }
        return shape.hasHead(first, last + 1) ? Optional.of(new NounPhrase(first, last + 1)) : Optional.empty();
    }

    /** Whether token i goes on the phrase that begins right after it (or ends with it). */
    private boolean belongs(int i, int limit) {
        Tag tag = words.tag(i);
        if (tag.isNominal()) {
            return !shape.beginsPhrase(i + 1);
        }
        if (i <= limit) {
            return false;
        }
        Tag left = words.tag(i - 1);
        if (tag == Tag.PREPOSITION || tag == Tag.TO) {
            return (left == Tag.NOUN || left == Tag.QUANTIFIER) && words.is(i, WordUse.NOUN_LINK_BACK)
                    || left == Tag.NAME && words.is(i, WordUse.NAME_LINK);
        }
        if (tag == Tag.CONJUNCTION) {
            return left.isHead() && words.tag(i + 1).isNominal() && !words.is(i, WordUse.ADVERSATIVE);
        }
        if (tag == Tag.GERUND) {
            return words.tag(i + 1) == Tag.NOUN && (left.isNominal() || left == Tag.GENITIVE);
        }
        return tag == Tag.ADVERB && left == Tag.DETERMINER && words.tag(i + 1) == Tag.NOUN;
    }
}
