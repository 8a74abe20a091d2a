package io.github.pullquote.parser.internal.grammar;

import java.util.Locale;

/** What a verb takes behind it; the list {@code verb-frames} of a language says which verbs do. */
public enum VerbFrame {
    /** {@code told reporters}: to whom it is said stands right behind the verb. */
    ADDRESSEE,
    /** {@code told him that}: an addressee may stand between the verb and reported content. */
    ADDRESSEE_BEFORE_CONTENT,
    /** {@code told}: what stands right behind the verb is never what is said. */
    NEEDS_ADDRESSEE,
    /** {@code said}: takes a clause as what is said, with "that" or without. */
    ANY_CONTENT,
    /** {@code called}: gives a name. */
    NAMING,
    /** German {@code zitieren}: who is quoted is its object. */
    QUOTES_OBJECT,
    /** German {@code heißt es in dem Brief}: where its subject is "it", what it is read in tells it. */
    SOURCE_SPEAKS,
    /** German {@code freut den Trainer}: who speaks is its object. */
    OBJECT_SPEAKS;

    static VerbFrame of(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
