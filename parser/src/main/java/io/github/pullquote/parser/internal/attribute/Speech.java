package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.grammar.TaggedText;

/**
 * The quotes of an article, their speakers not yet resolved.
 *
 * @param words the tagged words
 * @param quotes the quotes in order of start
 */
public record Speech(TaggedText words, ImmutableList<QuoteDraft> quotes) {
    /** Returns at most so many quotes, the first ones; what one of them is nested in is among them. */
    public Speech first(int most) {
        return new Speech(words, quotes.subList(0, Math.min(most, quotes.size())));
    }
}
