package io.github.pullquote.parser.internal.resolve;

/** How far this package looks, and how much each thing weighs, with the reason for each number. */
final class Measures {
    /**
     * Participants that share one word of their names and are compared with a new name, those seen last. News that was
     * read has at most 21; a page that lists more still finds each by its first and last name, so that time grows as
     * the text does.
     */
    static final int MAX_NAMESAKES = 32;

    /** Sightings that a pronoun or a description looks back on: some twenty sentences of news. */
    static final int REACH = 60;

    /** The other persons whom a pronoun may mean; the domain promises at most so many. */
    static final int MAX_ALTERNATIVES = 3;

    /** What one more sentence between costs. This and the weights below were set by reading errors on news texts. */
    static final double SENTENCE = 1;

    /** What it adds to act: to stand before a verb. */
    static final double SUBJECT = 1.25;

    /** What it adds to speak. */
    static final double SPEAKER = 1.75;

    /** What it costs to be named only as an owner: "Poe's plan". */
    static final double OWNER = -1;

    /** What it costs to be perhaps no person. */
    static final double UNSURE = -2;

    /** What it costs when nothing tells the gender. */
    static final double GENDER_UNKNOWN = -0.5;

    /** What it costs to have no name, and what more sentences later than these: a description is soon forgotten. */
    static final double DESCRIBED = -0.5;

    static final double DESCRIBED_LATE = -4;
    static final int DESCRIBED_REACH = 2;

    /** What it costs to be named in the words that the pronoun says: hardly anybody speaks of himself by name. */
    static final double NAMED_IN_QUOTE = 3;

    /** What it costs never to have spoken when the words speak of another "he": that one is rather the other. */
    static final double SPOKEN_OF = 1;

    /** Words of a quote that are read for whom it speaks of. */
    static final int QUOTED_WORDS = 200;

    /** Tokens in brackets behind a name: a party, a place, an age. */
    static final int MAX_BRACKETS = 12;

    /** Tokens between a name and the "his" or "her" that is taken for its own. */
    static final int MAX_OWNER = 15;

    /** So many sentences later a family name may still mean the other one who bears it. */
    static final int RIVAL_SENTENCES = 4;

    /** Closer scores than this leave a reader in doubt. */
    static final double NEAR = 0.5;

    private Measures() {}
}
