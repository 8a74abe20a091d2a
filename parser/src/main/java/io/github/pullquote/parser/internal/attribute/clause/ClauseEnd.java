package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;

/** Finds where the clause of a verb ends: {@code teilte die Polizei (Bonn) mit} before the next sign, brackets aside. */
final class ClauseEnd {
    private static final int MAX_BRACKETS = 12;

    private ClauseEnd() {}

    /** Returns the index after the last token of the clause, {@code end} at most. */
    static int of(TaggedText words, int verb, int end) {
        int i = verb + 1;
        while (i < end && i - verb < Clauses.MAX_CLAUSE && words.sameRegion(i, verb)) {
            if (words.token(i).is('(')) {
                i = afterBrackets(words, i, end);
            } else if (isBorder(words, i)) {
                return i;
            } else {
                i++;
            }
        }
        return i;
    }

    private static boolean isBorder(TaggedText words, int i) {
        return switch (words.tag(i)) {
            case COMMA, MARK, SIGN, SUBORDINATOR -> true;
            case CONJUNCTION -> words.is(i, WordUse.COORDINATOR) && words.tag(i - 1) == Tag.ADVERB;
            default -> false;
        };
    }

    private static int afterBrackets(TaggedText words, int open, int end) {
        for (int i = open + 1; i < Math.min(end, open + MAX_BRACKETS); i++) {
            if (words.token(i).is(')')) {
                return i + 1;
            }
        }
        return open + 1;
    }
}
