package io.github.pullquote.parser.internal.attribute.clause;

import com.google.common.collect.ImmutableList;

/** The inflection of a cue. */
public enum CueForm {
    /** {@code says}. */
    THIRD,
    /** {@code said}; also the participle when it is the same word. */
    PAST,
    /** {@code written}. */
    PARTICIPLE,
    /** {@code saying}. */
    GERUND,
    /** {@code say}. */
    BASE;

    /** The forms that the lexicon lists of a verb, in its order; a second spelling lists them once more. */
    private static final ImmutableList<CueForm> LISTED = ImmutableList.of(THIRD, PAST, PARTICIPLE, GERUND);

    static CueForm at(int column) {
        return LISTED.get(column % LISTED.size());
    }
}
