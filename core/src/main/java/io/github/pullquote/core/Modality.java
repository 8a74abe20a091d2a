package io.github.pullquote.core;

/** Whether the saying is stated as a fact. */
public enum Modality {
    /** It was said. */
    ASSERTED,
    /** It was not said: "did not say", "declined to say". */
    NEGATED,
    /** It may be or may have been said: "would say", "if he says". */
    HYPOTHETICAL
}
