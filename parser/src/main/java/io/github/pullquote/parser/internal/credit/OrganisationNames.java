package io.github.pullquote.parser.internal.credit;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells the names of companies and offices, which hold words that part persons elsewhere: {@code Poe & Sons Ltd.}, a
 * ministry of this and that.
 */
public final class OrganisationNames {
    private static final Splitter PARTS =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.is(','))).omitEmptyStrings();
    private static final int SHORTEST_ENDING = 6;
    private static final int LONGEST_ENDING = 14;

    private final WordLists words;

    public OrganisationNames(WordLists words) {
        this.words = words;
    }

    /** Returns whether a word of the text after the first is a legal form, or the first ones are compounds of offices. */
    public boolean isOrganisation(String text) {
        List<String> parts = PARTS.splitToList(text);
        return parts.size() > 1
                && (parts.stream().skip(1).anyMatch(this::isLegalForm)
                        || parts.stream().limit(2).anyMatch(this::isCompound));
    }

    private boolean isLegalForm(String part) {
        return words.holds("legal-forms", part.toLowerCase(Locale.ROOT));
    }

    /** Some languages glue the word for a body to what it is for. */
    private boolean isCompound(String part) {
        String word = part.toLowerCase(Locale.ROOT);
        for (int i = Math.max(1, word.length() - LONGEST_ENDING); i <= word.length() - SHORTEST_ENDING; i++) {
            if (words.value("outlet-nouns", word.substring(i)).equals(Optional.of("body"))) {
                return true;
            }
        }
        return false;
    }
}
