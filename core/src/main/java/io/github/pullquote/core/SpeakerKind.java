package io.github.pullquote.core;

/** What kind of speaker it is. */
public enum SpeakerKind {
    /** A person who is named or unmistakable. */
    PERSON,
    /** A body, place or country that speaks as one. */
    ORGANISATION,
    /** A person who is not named: "a senior official". */
    ANONYMOUS,
    /** Several persons who are not named: "critics". */
    COLLECTIVE,
    /** A text, poll or recording: "the report". */
    DOCUMENT
}
