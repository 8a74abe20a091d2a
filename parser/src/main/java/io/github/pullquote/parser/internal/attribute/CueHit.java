package io.github.pullquote.parser.internal.attribute;

/**
 * A cue in the text.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 * @param word what the lexicon says of it
 */
record CueHit(int first, int end, CueWord word) {
    CueClass cueClass() {
        return word.cueClass();
    }

    boolean isPreposition() {
        return word.cueClass() == CueClass.PREPOSITION;
    }
}
