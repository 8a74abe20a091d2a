package io.github.pullquote.parser.internal.resolve.name;

import io.github.pullquote.parser.internal.lexicon.Lexicon;

/**
 * What the words of one language tell of a speaker. Made once for a language; immutable.
 *
 * @param pronouns "she", "they", "I"
 * @param names the parts of names, and titles
 * @param nouns what somebody or something is
 * @param links the small words around a name or a noun
 */
public record SpeakerLexicon(Pronouns pronouns, NameWords names, SpeakerNouns nouns, LinkWords links) {
    /** Reads the lists of a language and those that are the same in all. */
    public static SpeakerLexicon of(Lexicon language, Lexicon any) {
        return new SpeakerLexicon(
                new Pronouns(language),
                new NameWords(language, any),
                new SpeakerNouns(language, any),
                new LinkWords(language));
    }
}
