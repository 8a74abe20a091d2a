package io.github.pullquote.parser.story;

/**
 * What one paragraph or two of a story are to be.
 *
 * @param frame how it is put together
 * @param person who speaks: an index, counted round the cast
 * @param introduction how the person is named, when for the first time
 * @param naming how the person is named later, when a reader can follow
 * @param cue a verb in the past tense, with an addressee or not
 * @param lines what is said
 */
record Scene(Frame frame, int person, Introduction introduction, Naming naming, String cue, Lines lines) {}
