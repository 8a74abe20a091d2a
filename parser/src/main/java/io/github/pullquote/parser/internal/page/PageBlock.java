package io.github.pullquote.parser.internal.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;

/**
 * A run of visible text that no element border, rule or double line break cuts.
 *
 * @param span without white space at its edges, never empty
 * @param box the index of the innermost box around it
 * @param letters how many characters are not white space
 * @param linked how many of those stand in links
 * @param bold how many stand in bold type
 * @param italic how many stand in italics
 * @param hidden whether an attribute hides it until a script shows it, as behind a paywall or in a tab
 * @param inlines the notable inline elements, in order of their end
 */
public record PageBlock(
        Span span,
        int box,
        int letters,
        int linked,
        int bold,
        int italic,
        boolean hidden,
        ImmutableList<Inline> inlines) {
    /** Returns whether at least this share of the text, in hundredths, stands in links. */
    public boolean isLinked(int percent) {
        return linked * 100L >= (long) percent * letters;
    }

    /** Returns whether all of the text is in bold type. */
    public boolean isBold() {
        return bold == letters;
    }

    /** Returns whether all of the text is in italics. */
    public boolean isItalic() {
        return italic == letters;
    }
}
