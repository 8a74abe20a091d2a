package io.github.pullquote.parser.internal.attribute.clause;

import java.util.Locale;

/** How a cue takes its content. */
public enum CueClass {
    /** Takes a direct quote or a that-clause: say, tell, add. */
    SPEECH,
    /** A cue only beside a direct quote: laugh, shrug, go on. */
    MANNER,
    /** Takes an object and an epithet: call, describe, accuse. */
    JUDGEMENT,
    /** Belief, wish, plan: think, hope, support. */
    ATTITUDE,
    /** Seeing and knowing: a cue of marked words only through "that". */
    PERCEPTION,
    /** What documents and polls do: show, find, suggest. */
    EVIDENCE,
    /** Speech acts with "to" or "for": urge, promise, demand. */
    ACT,
    /** Takes its speaker as object: according to. */
    PREPOSITION,
    /** Stands behind its speaker: German {@code der Polizei zufolge}. */
    POSTPOSITION,
    /** Says that the subject of the clause is reported: German {@code nach eigenen Angaben}. */
    SELF,
    /** A noun for something said, with its speaker as owner: Poe's claim that. */
    NOUN,
    /** A verb that is no listed cue but stands in the place of one. */
    UNLISTED;

    static CueClass of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
