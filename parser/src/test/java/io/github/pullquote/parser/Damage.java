package io.github.pullquote.parser;

import java.util.random.RandomGenerator;

/** Ways to damage a text at random. */
public enum Damage {
    /** Another character in place of one. */
    FLIP {
        @Override
        void at(StringBuilder text, int start, int end, RandomGenerator random) {
            text.setCharAt(start, SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
    },
    /** A stretch left out. */
    DELETE {
        @Override
        void at(StringBuilder text, int start, int end, RandomGenerator random) {
            text.delete(start, end);
        }
    },
    /** A stretch that comes again somewhere else. */
    REPEAT {
        @Override
        void at(StringBuilder text, int start, int end, RandomGenerator random) {
            text.insert(random.nextInt(text.length()), text.substring(start, end));
        }
    },
    /** A sign, or several, put in. */
    INSERT {
        @Override
        void at(StringBuilder text, int start, int end, RandomGenerator random) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                text.insert(start, SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
    },
    /** A pair of surrogates put in, cut or whole. */
    SURROGATE {
        @Override
        void at(StringBuilder text, int start, int end, RandomGenerator random) {
            int cut = random.nextInt(3);
            text.insert(start, PAIR, cut == 1 ? 1 : 0, cut == 2 ? 1 : 2);
        }
    },
    /** A paragraph that ends in the middle. */
    BREAK {
        @Override
        void at(StringBuilder text, int start, int end, RandomGenerator random) {
            text.insert(start, "\n\n");
        }
    },
    /** Two paragraphs or lines in one. */
    JOIN {
        @Override
        void at(StringBuilder text, int start, int end, RandomGenerator random) {
            int line = text.indexOf("\n", start);
            if (line >= 0) {
                text.setCharAt(line, ' ');
            }
        }
    },
    /** A word that is spoken with. */
    SAY {
        @Override
        void at(StringBuilder text, int start, int end, RandomGenerator random) {
            text.insert(start, WORDS[random.nextInt(WORDS.length)]);
        }
    };

    private static final String SIGNS =
            "\"\"“”„«»‹›‘’'‚`—–-:;,.?!…()[]「」\n\r\t \u00A0\u0000\u200B\u0301\u2028\uFEFFA1é中";
    private static final String PAIR = "\uD83D\uDE00";
    private static final String[] WORDS = {
        " said ", ", said Poe, ", " he ", " that ", " according to ", " told Lee ", " Ann Poe ", "By ", " and ", " who "
    };
    private static final int LONGEST = 60;

    /** Damages the text between two places in it. */
    abstract void at(StringBuilder text, int start, int end, RandomGenerator random);

    /** Damages the text somewhere, unless it is empty. */
    public final void to(StringBuilder text, RandomGenerator random) {
        if (text.length() > 0) {
            int start = random.nextInt(text.length());
            at(text, start, Math.min(text.length(), start + 1 + random.nextInt(LONGEST)), random);
        }
    }
}
