package io.github.pullquote.parser.internal.attribute.quotation;

/** How a reporting clause belongs to the marked words that it tells the speaker of. */
public enum Tie {
    /** It reports these words: "...," Poe said. */
    OWN,
    /** It stands inside the marks and opens them, and is none of the words said: “POE: ...”. */
    LABEL,
    /** It reports the quote before, which these words go on. */
    CONTINUED,
    /** It reports something else nearby, by whoever says these words too. */
    TAKEN_OVER,
    /** It only tells who speaks; its verb reports nothing, or nothing of this. */
    SPEAKER_ONLY
}
