package io.github.pullquote.parser.internal.attribute;

import io.github.pullquote.core.CueKind;

/**
 * A form of a cue in the lexicon.
 *
 * @param lemma the dictionary form of the whole
 * @param cueClass how it takes its content
 * @param kind what sort of reporting it is
 * @param form its inflection; the past where past and participle are the same word
 */
record CueWord(String lemma, CueClass cueClass, CueKind kind, CueForm form) {}
