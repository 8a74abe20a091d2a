package io.github.pullquote.parser.internal.grammar;

import io.github.pullquote.parser.internal.scan.Scan;
import java.util.List;

/**
 * Tags the lower-case words of the open classes where nouns have capitals: verbs by the lists, adjectives by their ending
 * before a noun, and all others as adverbs, for a noun is none of them. Immutable.
 */
final class SmallWords {
    private final VerbForms verbs;
    private final Grammar grammar;
    private final NounPlaces places;

    SmallWords(VerbForms verbs, Grammar grammar, NounPlaces places) {
        this.verbs = verbs;
        this.grammar = grammar;
        this.places = places;
    }

    Tag tag(Scan scan, int i, int end, List<Tag> before) {
        String word = scan.tokens().get(i).lower();
        Tag previous = before.isEmpty() ? Tag.SIGN : before.get(before.size() - 1);
        boolean inflected = grammar.isInflected(word);
        if (verbs.isFinite(word) || grammar.isReportMood(word)) {
            boolean attribute = inflected && isInPhrase(previous) && places.opensListedNoun(scan, i + 1, end);
            return attribute ? Tag.ADJECTIVE : Tag.VERB;
        }
        if (inflected && places.opensPhrase(scan, i + 1, end)) {
            return Tag.ADJECTIVE;
        }
        return grammar.endsLikePast(word) && !isInPhrase(previous) ? Tag.VERB : Tag.ADVERB;
    }

    private static boolean isInPhrase(Tag previous) {
        return switch (previous) {
            case DETERMINER, POSSESSIVE, ADJECTIVE, QUANTIFIER, NUMBER, PREPOSITION -> true;
            default -> false;
        };
    }
}
