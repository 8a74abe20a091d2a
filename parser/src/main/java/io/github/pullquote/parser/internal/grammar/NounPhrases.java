package io.github.pullquote.parser.internal.grammar;

import java.util.Optional;

/**
 * Reads noun phrases off the tags: the one that ends before a token, or the one that begins at a token. Appositions and
 * relative clauses are stepped over and not part of the phrase.
 */
public final class NounPhrases {
    private final TaggedText words;
    private final PhraseShape shape;
    private final PhraseBefore before;
    private final PhraseAfter after;
    private final Appositions appositions;

    /** Makes a reader of the words. */
    public NounPhrases(TaggedText words) {
        this.words = words;
        shape = new PhraseShape(words);
        before = new PhraseBefore(words, shape);
        after = new PhraseAfter(words, shape);
        appositions = new Appositions(words, shape, before);
    }

    /**
     * Returns the noun phrase that ends before token {@code end}.
     *
     * @param limit the phrase begins here or later
     */
    public Optional<NounPhrase> before(int end, int limit) {
        int last = skipAdverbials(end - 1, limit);
        if (last < limit || end < words.size() && !words.sameRegion(last, end)) {
            return Optional.empty();
        }
        Tag tag = words.tag(last);
        if (tag == Tag.PRONOUN || tag == Tag.RELATIVE) {
            return Optional.of(new NounPhrase(last, last + 1));
        }
        if (tag == Tag.COMMA || appositions.isDash(last) || words.token(last).is(')')) {
            return appositions.before(last, limit);
        }
        return subjectBefore(last, limit);
    }

    /** The phrase, or the name before it when it only says where or when: "Poe in a speech said". */
    private Optional<NounPhrase> subjectBefore(int last, int limit) {
        Optional<NounPhrase> phrase = before.endingAt(last, limit);
        if (phrase.isPresent()) {
            int link = phrase.get().first() - 1;
            if (link > limit && words.tag(link) == Tag.PREPOSITION && words.tag(link - 1) == Tag.NAME) {
                return before.endingAt(link - 1, limit);
            }
            if (link > limit && words.tag(link) == Tag.PREPOSITION && isPronoun(link - 1)) {
                return Optional.of(new NounPhrase(link - 1, link));
            }
            if (link >= limit && words.tag(link) == Tag.PREPOSITION && isTimeThenName(phrase.get())) {
                return phrase.map(this::lastName);
            }
        }
        return phrase;
    }

    private boolean isPronoun(int i) {
        return words.tag(i) == Tag.RELATIVE || words.is(i, WordUse.SPEAKING_PRONOUN);
    }

    /** {@code in the end Ann Poe}: a noun that cannot speak, then a name. */
    private boolean isTimeThenName(NounPhrase phrase) {
        NounPhrase name = lastName(phrase);
        int noun = name.first() - 1;
        return name.first() != phrase.first()
                && words.tag(noun) == Tag.NOUN
                && (!words.isSpeakerNoun(noun) || words.grammar().isMedium(words.lower(noun)));
    }

    /** Steps back over adverbs and "on Tuesday". */
    private int skipAdverbials(int from, int limit) {
        int i = from;
        while (i >= limit) {
            Tag tag = words.tag(i);
            boolean beforeTime = words.tag(i + 1) == Tag.TIME && i < from;
            boolean behindTime = i > limit && words.tag(i - 1) == Tag.TIME && words.is(i, WordUse.TIME_MODIFIER);
            boolean self = i > limit && words.tag(i - 1) == Tag.PRONOUN && words.is(i, WordUse.SELF);
            boolean adverbial = tag == Tag.ADVERB || tag == Tag.TIME || beforeTime && tag == Tag.PREPOSITION;
            boolean counted = beforeTime && (tag == Tag.NUMBER || tag == Tag.QUANTIFIER);
            if (!adverbial && !counted && !behindTime && !self && !(beforeTime && words.is(i, WordUse.TIME_MODIFIER))) {
                break;
            }
            i--;
        }
        return i;
    }

    /**
     * Returns the noun phrase that begins at token {@code first}.
     *
     * @param limit the phrase ends here or earlier
     */
    public Optional<NounPhrase> after(int first, int limit) {
        return after.beginningAt(first, limit);
    }

    /** Returns the name at the end of a phrase ("footage of Ann Poe"), or the phrase itself when it ends in no name. */
    public NounPhrase lastName(NounPhrase phrase) {
        return shape.lastName(phrase);
    }

    /**
     * Returns the name behind a phrase that describes somebody ("the clerk, Ann Poe,"), or the phrase when there is none.
     */
    public NounPhrase appositionOr(NounPhrase phrase, int limit) {
        return appositions.nameBehind(phrase, limit);
    }

    /**
     * Returns a name with the description before it ("the clerk, Ann Poe,"), or the phrase when it has none.
     *
     * @param limit where the words of the clause begin
     * @param verb the end of the verb that may stand right before: "said the clerk, Ann Poe"
     */
    public NounPhrase withDescription(NounPhrase name, int limit, int verb) {
        return appositions.withDescription(name, limit, verb);
    }
}
