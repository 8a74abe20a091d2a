package io.github.pullquote.parser.internal.grammar;

/** What a token does in its clause, as far as lists and shape tell. */
public enum Tag {
    /** {@code the}, {@code a}, {@code this}. */
    DETERMINER,
    /** {@code some}, {@code many}, {@code both}. */
    QUANTIFIER,
    /** {@code his}, {@code their}. */
    POSSESSIVE,
    /** The ending {@code 's}. */
    GENITIVE,
    /** {@code of}, {@code in}. */
    PREPOSITION,
    /** {@code to} before a verb or a noun. */
    TO,
    /** {@code and}, {@code or}, {@code but}. */
    CONJUNCTION,
    /** {@code because}, {@code if}, {@code that} before a clause. */
    SUBORDINATOR,
    /** {@code who}, {@code which}. */
    RELATIVE,
    /** {@code what}, {@code whether}. */
    QUESTION,
    /** A pronoun that can be a subject. */
    PRONOUN,
    /** A pronoun that can only be an object. */
    OBJECT_PRONOUN,
    /** A form of be, have or do. */
    AUXILIARY,
    /** {@code would}, {@code may}. */
    MODAL,
    /** {@code not}, {@code never}, {@code didn't}. */
    NEGATION,
    /** {@code also}, {@code later}, and words in -ly. */
    ADVERB,
    /** A title before a name. */
    TITLE,
    /** A capitalised word that is no function word. */
    NAME,
    /** A lower-case noun or adjective, and every unknown word; where nouns have capitals, a noun. */
    NOUN,
    /** An inflected adjective before a noun, where nouns have capitals. */
    ADJECTIVE,
    /** A verb, finite or not. */
    VERB,
    /** A verb form in -ing. */
    GERUND,
    /** Digits. */
    NUMBER,
    /** A weekday, month or part of the day. */
    TIME,
    /** A comma. */
    COMMA,
    /** A quotation mark. */
    MARK,
    /** Part of a reference to a note, such as {@code 2} in {@code “We lost,”2}. */
    NOTE,
    /** Any other sign. */
    SIGN;

    /** Returns whether the token can stand inside a noun phrase, apart from prepositions and conjunctions. */
    public boolean isNominal() {
        return switch (this) {
            case DETERMINER, QUANTIFIER, POSSESSIVE, GENITIVE, TITLE, NAME, NOUN, ADJECTIVE, NUMBER -> true;
            default -> false;
        };
    }

    /** Returns whether the token can be the head of a noun phrase. */
    public boolean isHead() {
        return switch (this) {
            case QUANTIFIER, NAME, NOUN, NUMBER -> true;
            default -> false;
        };
    }

    /** Returns whether the token is part of a verb group, before or at its verb. */
    public boolean isVerbal() {
        return switch (this) {
            case AUXILIARY, MODAL, NEGATION, VERB -> true;
            default -> false;
        };
    }
}
