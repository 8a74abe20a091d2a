package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;

/**
 * The words before a finite verb in its clause: {@code Gestern} in {@code Gestern sagte Poth}.
 *
 * @param first the first of them
 * @param verb the finite verb
 * @param limit where the text before begins in which the clause may begin: the sentence, or behind a marked stretch
 */
record Field(int first, int verb, int limit) {
    private static final int MAX_BRACKETS = 12;

    /** Reads the words before a verb: back to the sign or the word that joins its clause to the one before. */
    static Field before(TaggedText words, int verb, int limit) {
        int i = verb;
        while (i > limit && verb - i < Clauses.MAX_CLAUSE) {
            if (words.token(i - 1).is(')')) {
                i = beforeBrackets(words, i - 1, limit);
                continue;
            }
            Tag tag = words.tag(i - 1);
            boolean joins = tag == Tag.CONJUNCTION
                    && (i == verb || holdsFinite(words, limit, i - 1))
                    && !isHyphenated(words, i - 2, limit);
            if (tag == Tag.COMMA || tag == Tag.SIGN || tag == Tag.MARK || joins) {
                break;
            }
            i--;
        }
        return new Field(i, verb, limit);
    }

    private static int beforeBrackets(TaggedText words, int close, int limit) {
        for (int i = close - 1; i >= limit && close - i < MAX_BRACKETS; i--) {
            if (words.token(i).is('(')) {
                return i;
            }
        }
        return close;
    }

    /** Whether the words before a conjunction hold a verb, so that it joins clauses rather than nouns. */
    private static boolean holdsFinite(TaggedText words, int limit, int conjunction) {
        for (int i = conjunction - 1; i >= limit && conjunction - i < Clauses.MAX_CLAUSE; i--) {
            Tag tag = words.tag(i);
            if (tag.isVerbal()) {
                return true;
            }
            if (tag == Tag.COMMA || tag == Tag.SIGN || tag == Tag.MARK) {
                return false;
            }
        }
        return false;
    }

    /** {@code der Stadt- und Kreisräte}: the conjunction joins the parts of compounds. */
    private static boolean isHyphenated(TaggedText words, int i, int limit) {
        return i >= limit && words.token(i).text().endsWith("-");
    }

    boolean isEmpty() {
        return first == verb;
    }

    /** Returns whether the clause is joined to the one before by "and", and its verb follows right behind. */
    boolean sharesSubject(TaggedText words) {
        return isEmpty() && first > limit && words.tag(first - 1) == Tag.CONJUNCTION;
    }

    /** Returns whether a comma stands right before the verb, no closing mark before it. */
    boolean isBehindComma(TaggedText words) {
        return isEmpty() && first - 1 > limit && words.tag(first - 1) == Tag.COMMA && words.tag(first - 2) != Tag.MARK;
    }

    /** Returns whether the first word makes the clause a subordinate one, whose verb is its last word. */
    boolean isSubordinate(TaggedText words) {
        return switch (words.tag(opener(words))) {
            case SUBORDINATOR, QUESTION -> verb - opener(words) > 1 && !opensWithNoun(words);
            case RELATIVE -> !isEmpty();
            default -> false;
        };
    }

    /** {@code Als Antwort sagte Poth}: "as" before a bare noun, and behind the verb its subject. */
    private boolean opensWithNoun(TaggedText words) {
        int noun = opener(words) + 1;
        boolean bare =
                words.tag(noun) == Tag.NOUN && words.is(noun - 1, WordUse.TIME_CLAUSE) && !words.isSpeakerNoun(noun);
        return bare && (words.tag(verb + 1).isNominal() || words.tag(verb + 1) == Tag.PRONOUN);
    }

    /** Returns the first word that is no "and" or "but" before the clause. */
    int opener(TaggedText words) {
        int i = first;
        while (i < verb && (words.tag(i) == Tag.CONJUNCTION || words.is(i, WordUse.ADVERSATIVE))) {
            i++;
        }
        return i;
    }
}
