package io.github.pullquote.parser.internal.page.position;

/** Where the characters of one text node stand in the markup. */
public interface Origin {
    /** Returns where the markup of a character begins; characters of one reference have it in common. */
    int start(int index);

    /** Returns where the markup of a character ends. */
    int end(int index);

    /** Returns whether each character has its own markup; false when all are said to come from the whole. */
    default boolean isExact() {
        return true;
    }

    /**
     * Characters that stand in the markup as they are.
     *
     * @param offset of the first
     */
    record Literal(int offset) implements Origin {
        @Override
        public int start(int index) {
            return offset + index;
        }

        @Override
        public int end(int index) {
            return offset + index + 1;
        }
    }

    /**
     * Characters of which only the markup of all is known.
     *
     * @param from where it begins
     * @param to where it ends
     */
    record Whole(int from, int to) implements Origin {
        @Override
        public int start(int index) {
            return from;
        }

        @Override
        public int end(int index) {
            return to;
        }

        @Override
        public boolean isExact() {
            return false;
        }
    }
}
