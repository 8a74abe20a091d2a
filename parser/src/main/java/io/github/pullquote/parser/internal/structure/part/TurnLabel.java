package io.github.pullquote.parser.internal.structure.part;

/**
 * What stands at the start of a block and may be the label of a turn.
 *
 * @param name the words that tell who speaks, with which the block begins
 * @param words where the words said begin, within the block
 * @param key what all labels of the same speaker have in common
 * @param voice who speaks
 * @param style how it is printed
 * @param colon whether a colon ends it
 */
record TurnLabel(String name, int words, String key, Voice voice, Style style, boolean colon) {
    /** How a label is printed. */
    enum Style {
        /** {@code Q:}, {@code Question:}. */
        WORD,
        /** {@code POE:}, {@code Mr. DeVERE (Oster):}. */
        CAPITALS,
        /** {@code Ann Poe:}. */
        NAME
    }

    boolean isNamed() {
        return voice == Voice.NAMED;
    }
}
