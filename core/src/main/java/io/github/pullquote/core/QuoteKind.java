package io.github.pullquote.core;

/** How the words of a quote are given. */
public enum QuoteKind {
    /**
     * Whole sentences or clauses in marks, in the speaker's words. Also a turn of an interview or transcript, with or without
     * marks: all that stands behind its label.
     */
    DIRECT,
    /**
     * A reporting clause in the writer's words with some words of the speaker in marks. Also words in marks that are not
     * promised to be verbatim: a quote inside a quote, and marks typed as two apostrophes.
     */
    MIXED,
    /** What was said, in the writer's words, without marks. */
    INDIRECT,
    /** Words in marks that nobody is reported to say: irony, terms, titles, nicknames. */
    SCARE,
    /**
     * Words in marks of which nobody can tell whether they are speech, as the language of the article is not covered: a
     * clause or more. They have no attribution; the diagnostic {@link DiagnosticCode#LANGUAGE_NOT_COVERED} goes with them.
     */
    UNDECIDED;

    /** Returns whether somebody is reported to say such a quote: whether it is neither scare quote nor undecided. */
    public boolean isSpeech() {
        return this != SCARE && this != UNDECIDED;
    }
}
