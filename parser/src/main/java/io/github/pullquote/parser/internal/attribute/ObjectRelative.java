package io.github.pullquote.parser.internal.attribute;

import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;

/**
 * A reporting clause that tells of a noun before it: {@code the question that readers ask most: the bridge is shut}. What
 * they ask is the question; what stands after the colon is the writer's.
 */
final class ObjectRelative {
    /** {@code most}, {@code most often}: so many words may stand between the verb and the colon. */
    private static final int BETWEEN = 2;

    private ObjectRelative() {}

    /** Returns whether the clause is one and a colon stands behind it, or behind a word or two. */
    static boolean isBeforeColon(TaggedText words, Clause clause) {
        int link = clause.first() - 1;
        boolean relative = words.tag(link) == Tag.RELATIVE || words.is(link, WordUse.COMPLEMENTISER);
        return relative
                && words.tag(link - 1) == Tag.NOUN
                && holdsColon(words, clause.end(), Math.min(words.size(), clause.end() + BETWEEN + 1));
    }

    private static boolean holdsColon(TaggedText words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.token(i).is(':')) {
                return true;
            }
        }
        return false;
    }
}
