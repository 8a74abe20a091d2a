package io.github.pullquote.core;

/** How sure an attribution is. The README says how often each level is right. */
public enum Confidence {
    /** An unmistakable pattern names the speaker. */
    CERTAIN,
    /** The usual reading. */
    LIKELY,
    /** A guess; see the alternatives. */
    WEAK
}
