package io.github.pullquote.core;

/**
 * How sure an attribution is: the lower of how sure the reporting clause is and how sure it is whom its mention means. The
 * README says how often each level is right.
 */
public enum Confidence {
    /** An unmistakable pattern, and a full name, what joins one, or somebody described as new. */
    CERTAIN,
    /** The usual reading of the clause, or a description whose name is inferred. */
    LIKELY,
    /** A guess, such as a pronoun that finds no full name; see the alternatives. */
    WEAK
}
