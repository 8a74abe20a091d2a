package io.github.pullquote.parser.internal.grammar;

import io.github.pullquote.parser.internal.grammar.VerbForms.Form;
import java.util.Optional;
import java.util.Set;

/**
 * All that the lists of a language say of one word, as it is printed: each set as bits, by the ordinals of its constants,
 * for they are asked for more often than anything else, and then lie where the word does.
 *
 * @param lower the word in lower case
 * @param facts what it is
 * @param uses what it does in a clause
 * @param forms what it can be of a verb
 * @param function what it is among the function words; empty when it is none or the list has no class for it
 */
record Word(String lower, long facts, long uses, long forms, Optional<Function> function) {
    /** No word at all. */
    static final Word NONE = new Word("", 0, 0, 0, Optional.empty());

    /**
     * What a function word is.
     *
     * @param classes its classes as the list has them
     * @param tag the tag of the first class, which it has where nothing beside it says otherwise
     */
    record Function(String classes, Tag tag) {}

    /** What a word is: on a list, or by its ending. */
    enum Fact {
        FUNCTION_WORD,
        SPEAKER_NOUN,
        /** A noun for many, which may take the verb of many: "the crew say". */
        COLLECTIVE,
        ROLE,
        GIVEN_NAME,
        TIME,
        /** The first word of what does the work of an adverb. */
        OPENS_ADVERB,
        /** The first word of a title or an office. */
        OPENS_OFFICE,
        /** Says when or at which rank an office is held. */
        OFFICE_MODIFIER,
        FINITE_VERB,
        /** As adjectives do before a noun, in a language that bends them. */
        ENDS_LIKE_ADJECTIVE,
        ENDS_LIKE_ADVERB,
        ENDS_LIKE_PAST,
        ENDS_LIKE_PLURAL,
        ENDS_LIKE_VERB
    }

    boolean is(Fact fact) {
        return (facts & bit(fact)) != 0;
    }

    boolean is(WordUse use) {
        return (uses & bit(use)) != 0;
    }

    boolean is(Form form) {
        return (forms & bit(form)) != 0;
    }

    /** Returns the constants as bits. */
    static long bits(Set<? extends Enum<?>> constants) {
        long bits = 0;
        for (Enum<?> constant : constants) {
            bits |= bit(constant);
        }
        return bits;
    }

    @SuppressWarnings("EnumOrdinal") // a bit while the word lives
    private static long bit(Enum<?> constant) {
        return 1L << constant.ordinal();
    }
}
