package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.core.CueKind;

/**
 * A form of a cue in the lexicon.
 *
 * @param lemma the dictionary form of the whole
 * @param cueClass how it takes its content
 * @param kind what sort of reporting it is
 * @param form its inflection; the past where past and participle are the same word
 */
public record CueWord(String lemma, CueClass cueClass, CueKind kind, CueForm form) {}
