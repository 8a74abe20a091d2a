package io.github.pullquote.core;

/** What sort of reporting a cue does. */
public enum CueKind {
    /** Plain saying: say, tell, add. */
    SAYING,
    /** Asking. */
    ASKING,
    /** Answering. */
    ANSWERING,
    /** Saying with insistence or without proof: claim, argue, insist. */
    CLAIMING,
    /** Denying or rejecting. */
    DENYING,
    /** Admitting or acknowledging. */
    ADMITTING,
    /** Writing or posting. */
    WRITING,
    /** Demanding, urging, ordering. */
    DEMANDING,
    /** Promising, offering, threatening. */
    PROMISING,
    /** Calling, praising, criticising. */
    JUDGING,
    /** Believing, hoping, planning. */
    THINKING,
    /** Announcing or declaring. */
    ANNOUNCING,
    /** Warning or predicting. */
    WARNING,
    /** Explaining or describing. */
    EXPLAINING,
    /** What documents and polls do: show, find, suggest. */
    SHOWING,
    /** Being quoted or cited. */
    QUOTING,
    /** Prepositions: according to. */
    ATTRIBUTING
}
