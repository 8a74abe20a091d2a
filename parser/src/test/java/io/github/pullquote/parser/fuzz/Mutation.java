package io.github.pullquote.parser.fuzz;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Ways to change an input at the edges of its words, signs and tags, so that what comes out still looks like one. */
enum Mutation {
    /** A stretch left out. */
    DELETE {
        @Override
        void at(List<String> pieces, int start, int end, Stock stock, RandomGenerator random) {
            pieces.subList(start, end).clear();
        }
    },
    /** A stretch that comes again, there or elsewhere. */
    REPEAT {
        @Override
        void at(List<String> pieces, int start, int end, Stock stock, RandomGenerator random) {
            pieces.addAll(random.nextInt(pieces.size()), List.copyOf(pieces.subList(start, end)));
        }
    },
    /** One piece many times. */
    FLOOD {
        @Override
        void at(List<String> pieces, int start, int end, Stock stock, RandomGenerator random) {
            pieces.set(start, pieces.get(start).repeat(1 + random.nextInt(MOST_TIMES)));
        }
    },
    /** Two pieces in each other's place. */
    SWAP {
        @Override
        void at(List<String> pieces, int start, int end, Stock stock, RandomGenerator random) {
            int other = random.nextInt(pieces.size());
            pieces.set(other, pieces.set(start, pieces.get(other)));
        }
    },
    /** Something of the grammar put in. */
    INSERT {
        @Override
        void at(List<String> pieces, int start, int end, Stock stock, RandomGenerator random) {
            pieces.add(start, stock.grammar().any(random));
        }
    },
    /** Something of the grammar in place of a stretch. */
    REPLACE {
        @Override
        void at(List<String> pieces, int start, int end, Stock stock, RandomGenerator random) {
            pieces.subList(start, end).clear();
            pieces.add(start, stock.grammar().any(random));
        }
    },
    /** The end of another seed after the beginning of this one. */
    SPLICE {
        @Override
        void at(List<String> pieces, int start, int end, Stock stock, RandomGenerator random) {
            List<String> other = Pieces.of(stock.seed(random));
            pieces.subList(start, pieces.size()).clear();
            pieces.addAll(other.subList(other.isEmpty() ? 0 : random.nextInt(other.size()), other.size()));
        }
    },
    /** Only the beginning. */
    CUT_END {
        @Override
        void at(List<String> pieces, int start, int end, Stock stock, RandomGenerator random) {
            pieces.subList(start, pieces.size()).clear();
        }
    },
    /** Only the end. */
    CUT_BEGINNING {
        @Override
        void at(List<String> pieces, int start, int end, Stock stock, RandomGenerator random) {
            pieces.subList(0, start).clear();
        }
    },
    /** A stretch in a mark or an element. */
    WRAP {
        @Override
        void at(List<String> pieces, int start, int end, Stock stock, RandomGenerator random) {
            String[] pair = WRAPS.get(random.nextInt(WRAPS.size()));
            pieces.add(end, pair[1]);
            pieces.add(start, pair[0]);
        }
    },
    /** A stretch in capitals. */
    RAISE {
        @Override
        void at(List<String> pieces, int start, int end, Stock stock, RandomGenerator random) {
            pieces.subList(start, end).replaceAll(piece -> piece.toUpperCase(Locale.ROOT));
        }
    },
    /** A sign as a character reference. */
    REFER {
        @Override
        void at(List<String> pieces, int start, int end, Stock stock, RandomGenerator random) {
            String piece = pieces.get(start);
            if (!piece.isEmpty()) {
                pieces.set(start, "&#" + piece.codePointAt(0) + (random.nextBoolean() ? ";" : "") + piece.substring(1));
            }
        }
    };

    private static final int MOST_TIMES = 40;
    private static final int LONGEST = 12;
    private static final ImmutableList<String[]> WRAPS = ImmutableList.of(
            new String[] {"“", "”"},
            new String[] {"\"", "\""},
            new String[] {"‘", "’"},
            new String[] {"„", "“"},
            new String[] {"« ", " »"},
            new String[] {"(", ")"},
            new String[] {"\n\n", "\n\n"},
            new String[] {"<p>", "</p>"},
            new String[] {"<div class=byline>", "</div>"},
            new String[] {"<blockquote>", "</blockquote>"},
            new String[] {"<a href=/x>", "</a>"},
            new String[] {"<h2>", "</h2>"},
            new String[] {"<li>", ""},
            new String[] {"<!--", "-->"},
            new String[] {"{\"a\":\"", "\"}"},
            new String[] {"[", "]"});

    /** Changes the pieces, of which there is at least one, between two places in them. */
    abstract void at(List<String> pieces, int start, int end, Stock stock, RandomGenerator random);

    /** Changes the pieces somewhere, unless there are none. */
    final void to(List<String> pieces, Stock stock, RandomGenerator random) {
        if (!pieces.isEmpty()) {
            int start = random.nextInt(pieces.size());
            int end = Math.min(pieces.size(), start + 1 + random.nextInt(LONGEST));
            at(pieces, start, end, stock, random);
        }
    }
}
