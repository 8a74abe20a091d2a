package io.github.pullquote.parser.internal.attribute;

import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;

/**
 * Tells whether words are a clause, a subject with its verb, though no "that" opens it: {@code Poe said the mill was
 * lost}, not {@code Poe told the boys to go}, {@code appealed three times and lost}, {@code remembers a driver that
 * whistled}.
 */
final class BareClause {
    private final TaggedText words;

    BareClause(TaggedText words) {
        this.words = words;
    }

    /** Returns whether the words from {@code first} up to {@code end} or a comma before it have their own verb. */
    boolean stands(int first, int end) {
        boolean relative = false;
        for (int i = first + 1; i < end && words.tag(i) != Tag.COMMA; i++) {
            if (isRelative(i)) {
                relative = true;
            } else if (words.tag(i).isVerbal() && !words.tag(i - 1).isVerbal()) {
                Tag before = words.tag(beforeAdverbs(i));
                boolean own = before != Tag.TO && before != Tag.CONJUNCTION;
                if (own && !relative) {
                    return true;
                }
                relative &= !own;
            }
        }
        return false;
    }

    private int beforeAdverbs(int verb) {
        int i = verb - 1;
        while (i > 0 && words.tag(i) == Tag.ADVERB) {
            i--;
        }
        return i;
    }

    private boolean isRelative(int i) {
        return words.tag(i) == Tag.RELATIVE
                || words.is(i, WordUse.COMPLEMENTISER)
                        && (words.tag(i - 1).isHead() || words.tag(i - 1) == Tag.PRONOUN);
    }
}
