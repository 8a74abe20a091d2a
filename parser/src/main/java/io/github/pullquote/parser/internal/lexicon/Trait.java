package io.github.pullquote.parser.internal.lexicon;

import java.util.Locale;

/** How a language builds its sentences, where languages differ; its list {@code language-traits} says which it has. */
public enum Trait {
    /** All nouns have capitals, so that a capital does not tell a name: German. */
    CAPITAL_NOUNS,
    /** Nouns are joined to one word, whose last part says what it is: {@code Regierungssprecher}. */
    COMPOUND_NOUNS,
    /** A dash opens the items of lists, and speech only among neighbours that open so too. */
    DASH_LISTS,

    /** A verb in a mood of its own says that somebody is reported: {@code Der Plan sei gut.} */
    REPORT_MOOD,

    /** Quotes stand without a clause in texts about the one who says them. */
    TOPIC_CARRY,

    /**
     * The verb is the second phrase of a main clause, so that its subject may stand behind it, and the last word of a
     * subordinate one; a particle may stand apart from it at the end: {@code Gestern teilte die Polizei mit}.
     */
    VERB_SECOND,

    /** A verb may have no subject, or have it behind: Spanish {@code dijo}, {@code dijo Rol}. */
    SUBJECT_MAY_BE_MISSING,

    /** What is said is a clause only behind a word that opens one: Spanish {@code dijo que viene}, never "dijo viene". */
    CONTENT_HAS_OPENER,

    /** Pronouns that are objects stand before the verb: Spanish {@code se lo ha dicho}. */
    OBJECT_BEFORE_VERB,

    /** A participle is never a past: without an auxiliary it describes a noun, or is passive. */
    DISTINCT_PARTICIPLE,

    /** Adjectives stand behind their noun: of {@code le ministre russe} the first noun is the head. */
    HEAD_FIRST,

    /** Words may stand between a verb and the subject behind it: {@code « ... », explique mardi à Orvain Ana Pré}. */
    WORDS_BEFORE_SUBJECT,

    /** A reporting clause may stand inside the marks: {@code « C'est fini, soupire Ana Pré. Je pars. »}. */
    FRAMES_INSIDE_MARKS,

    /** An infinitive is told by its ending wherever it stands: {@code de dire}. */
    MARKED_INFINITIVES;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the name in the list. */
    String word() {
        return word;
    }
}
