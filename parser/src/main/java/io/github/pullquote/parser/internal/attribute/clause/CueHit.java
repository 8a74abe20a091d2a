package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.core.CueKind;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import java.util.OptionalInt;

/**
 * A cue in the text.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 * @param group the index of the first token of its verb group: of "has" in "has said"
 * @param word what the lexicon says of it
 * @param particle the token of its particle, when that stands apart: "teilte ... mit"
 */
public record CueHit(int first, int end, int group, CueWord word, OptionalInt particle) {
    /** Makes a cue whose words stand together. */
    public CueHit(int first, int end, int group, CueWord word) {
        this(first, end, group, word, OptionalInt.empty());
    }

    /** Returns a cue that no list has: a colon, a dash, or a verb in the place of one. */
    public static CueHit unlisted(TaggedText words, int token, CueClass cueClass) {
        return new CueHit(
                token, token + 1, token, new CueWord(words.lower(token), cueClass, CueKind.SAYING, CueForm.PAST));
    }

    /** Cues are looked up by their places: two with the same first token are hardly ever compared. */
    @Override
    public int hashCode() {
        return first;
    }

    /** Returns how it takes its content. */
    public CueClass cueClass() {
        return word.cueClass();
    }

    /** Returns whether it takes its speaker as object: "according to". */
    public boolean isPreposition() {
        return word.cueClass() == CueClass.PREPOSITION || isPostposition();
    }

    /** Returns whether its object stands before it: German {@code der Polizei zufolge}. */
    public boolean isPostposition() {
        return word.cueClass() == CueClass.POSTPOSITION;
    }
}
