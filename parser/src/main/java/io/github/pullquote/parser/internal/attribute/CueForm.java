package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableList;

/** The inflection of a cue. */
enum CueForm {
    THIRD,
    PAST,
    PARTICIPLE,
    GERUND,
    BASE;

    /** The forms that the lexicon lists of a verb, in its order; a second spelling lists them once more. */
    private static final ImmutableList<CueForm> LISTED = ImmutableList.of(THIRD, PAST, PARTICIPLE, GERUND);

    static CueForm at(int column) {
        return LISTED.get(column % LISTED.size());
    }
}
