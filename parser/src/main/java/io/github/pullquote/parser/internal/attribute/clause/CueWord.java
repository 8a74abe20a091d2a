package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.core.CueKind;

/**
 * A form of a cue in the lexicon.
 *
 * @param lemma the dictionary form of the whole
 * @param cueClass how it takes its content
 * @param kind what sort of reporting it is
 * @param form its inflection; the past where past and participle are the same word
 * @param opens whether it is a cue only where it opens its sentence and somebody follows: Spanish {@code Para Rol}
 */
public record CueWord(String lemma, CueClass cueClass, CueKind kind, CueForm form, boolean opens) {
    /** Makes a form that may stand anywhere in its sentence. */
    public CueWord(String lemma, CueClass cueClass, CueKind kind, CueForm form) {
        this(lemma, cueClass, kind, form, false);
    }
}
