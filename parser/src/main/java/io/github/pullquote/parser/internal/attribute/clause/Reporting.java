package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.work.Watch;

/**
 * The reporting clauses of a text, with what they are read from.
 *
 * @param words the tagged words
 * @param phrases the noun phrases of the words
 * @param cues the cues
 * @param clauses the clause of each cue
 */
public record Reporting(TaggedText words, NounPhrases phrases, Cues cues, Clauses clauses) {
    /** Returns the reporting clauses of a text. */
    public static Reporting of(TaggedText words, CueLexicon lexicon, Watch watch) {
        NounPhrases phrases = new NounPhrases(words);
        Cues cues = Cues.find(words, phrases, lexicon, watch);
        return new Reporting(words, phrases, cues, new Clauses(words, cues, phrases, watch));
    }
}
