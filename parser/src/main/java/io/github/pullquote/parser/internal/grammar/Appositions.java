package io.github.pullquote.parser.internal.grammar;

import java.util.Optional;

/** Steps over appositions and brackets between a noun phrase and its verb: "Poe, a lawyer (from Ohio), said". */
final class Appositions {
    /** Brackets behind a name hold a party, a place or years; a bound, so that reading back stays linear. */
    private static final int MAX_BRACKETS = 12;

    /** A bound, so that reading back stays linear; far more than an apposition in one sentence needs. */
    private static final int MAX_APPOSITION = 45;

    /** A name between commas is shorter: title, given name and a family name of two words. */
    private static final int MAX_NAME = 5;

    private final TaggedText words;
    private final PhraseShape shape;
    private final PhraseBefore before;

    Appositions(TaggedText words, PhraseShape shape, PhraseBefore before) {
        this.words = words;
        this.shape = shape;
        this.before = before;
    }

    boolean isDash(int i) {
        return words.token(i).is('—')
                || words.token(i).is('–')
                || words.token(i).is('-');
    }

    /**
     * {@code NAME, a lawyer from Ohio,}: the phrase before the opening comma. Prefers a name, then the widest reach.
     */
    Optional<NounPhrase> before(int closing, int limit) {
        boolean bracket = words.token(closing).is(')');
        if (!bracket && closing > limit && words.token(closing - 1).is(')')) {
            return before.endingAt(beforeBrackets(closing - 1, limit), limit);
        }
        Optional<NounPhrase> best = Optional.empty();
        for (int i = closing - 1; i > limit && i > closing - MAX_APPOSITION; i--) {
            if (words.sameRegion(i, closing) && isOpening(i, bracket)) {
                Optional<NounPhrase> phrase = before.endingAt(beforeBrackets(i - 1, limit), limit);
                if (phrase.filter(found -> isNameThatOpens(found, limit)).isPresent()) {
                    return phrase;
                }
                if (best.isEmpty()) {
                    best = bracket ? phrase : nameIn(i + 1, closing).or(() -> phrase);
                }
            }
        }
        return best;
    }

    private boolean isOpening(int i, boolean bracket) {
        return bracket ? words.token(i).is('(') : words.tag(i) == Tag.COMMA || isDash(i);
    }

    private boolean isNameThatOpens(NounPhrase phrase, int limit) {
        return shape.endsInName(phrase) && beginsClause(phrase.first(), limit);
    }

    /** Steps back over "(R-Ohio)". */
    private int beforeBrackets(int last, int limit) {
        if (last < limit || !words.token(last).is(')')) {
            return last;
        }
        for (int i = last - 1; i >= limit && last - i < MAX_BRACKETS; i--) {
            if (words.token(i).is('(')) {
                return i - 1;
            }
        }
        return last;
    }

    /** {@code one of them, Ben Rask,} and {@code the winner, a baker called Ben Rask,}: the apposition has the name. */
    private Optional<NounPhrase> nameIn(int first, int end) {
        NounPhrase name = shape.lastName(new NounPhrase(first, end));
        boolean whole = name.first() == first && shape.isName(first, end);
        return whole || words.is(name.first() - 1, WordUse.NAMING) ? Optional.of(name) : Optional.empty();
    }

    private boolean beginsClause(int first, int limit) {
        if (first <= limit) {
            return true;
        }
        return switch (words.tag(first - 1)) {
            case SUBORDINATOR, CONJUNCTION, MARK, SIGN, COMMA, ADVERB, QUESTION -> true;
            default -> false;
        };
    }

    /** {@code the clerk}, {@code one of them}, {@code the clerk of the Mill Trust}; {@code the BBC} has a name already. */
    private boolean mayBeNamed(NounPhrase phrase) {
        return switch (words.tag(phrase.end() - 1)) {
            case NOUN, NUMBER, QUANTIFIER, OBJECT_PRONOUN -> true;
            default -> shape.beginsPhrase(phrase.first()) && phrase.end() - phrase.first() > 2;
        };
    }

    /**
     * Returns the name behind a phrase that describes somebody ("the clerk, Ann Poe,"), or the phrase when there is none.
     */
    NounPhrase nameBehind(NounPhrase phrase, int limit) {
        int comma = behindOwner(phrase.end(), limit);
        if (!mayBeNamed(phrase) && comma == phrase.end() || words.tag(comma) != Tag.COMMA) {
            return phrase;
        }
        int first = comma + 1;
        int end = first;
        while (end < limit && words.sameRegion(end, phrase.first()) && shape.isName(end, end + 1)) {
            end++;
        }
        boolean closed = end == limit || words.tag(end) == Tag.COMMA || words.tag(end) == Tag.SIGN;
        return closed && end - first > 1 && end - first < MAX_NAME ? new NounPhrase(first, end) : phrase;
    }

    /** {@code die Sprecherin der Bäcker, Ann Poe}: behind the owner, which an article in the genitive brings in. */
    private int behindOwner(int i, int limit) {
        int end = i;
        if (words.is(i, WordUse.GENITIVE_ARTICLE)) {
            end++;
            while (end < limit && end - i < MAX_NAME && words.tag(end).isHead()) {
                end++;
            }
        }
        return words.tag(end) == Tag.COMMA ? end : i;
    }

    /**
     * Returns the name with the description before it ("the clerk, Ann Poe,"), or the phrase when it has none. The words
     * before the description begin a clause or are the verb, so that it is no phrase of another verb.
     *
     * @param verb the end of the verb that may stand right before: "said the clerk, Ann Poe"
     */
    NounPhrase withDescription(NounPhrase name, int limit, int verb) {
        int comma = name.first() - 1;
        if (comma <= limit || words.tag(comma) != Tag.COMMA || !shape.isName(name.first(), name.end())) {
            return name;
        }
        Optional<NounPhrase> phrase = before.endingAt(comma - 1, limit);
        if (phrase.isEmpty() || !describes(phrase.get())) {
            return name;
        }
        int first = phrase.get().first();
        boolean counts = first == verb || words.tag(name.end()) == Tag.COMMA && beginsClause(first, limit);
        return counts ? new NounPhrase(first, name.end()) : name;
    }

    private boolean describes(NounPhrase phrase) {
        return shape.beginsPhrase(phrase.first())
                || words.is(phrase.first(), WordUse.LONE_DETERMINER)
                || holdsGenitive(phrase);
    }

    private boolean holdsGenitive(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (words.tag(i) == Tag.GENITIVE) {
                return true;
            }
        }
        return false;
    }
}
