package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells the names of companies and offices, which hold words that part persons elsewhere: {@code Poe & Sons Ltd.}, a
 * ministry of this and that.
 */
final class OrganisationNames {
    private static final Splitter PARTS =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.is(','))).omitEmptyStrings();
    private static final int MIN_ENDING_LENGTH = 6;
    private static final int MAX_ENDING_LENGTH = 14;

    private final WordLists words;

    OrganisationNames(WordLists words) {
        this.words = words;
    }

    /**
     * Returns whether a word of the text after the first is a legal form, or the first ones are compounds of offices.
     */
    boolean isOrganisation(String text) {
        List<String> parts = PARTS.splitToList(text);
        return parts.size() > 1
                && (parts.stream().skip(1).anyMatch(this::isLegalForm)
                        || parts.stream().limit(2).anyMatch(this::isCompound));
    }

    private boolean isLegalForm(String part) {
        return words.holds(WordListName.LEGAL_FORMS, part.toLowerCase(Locale.ROOT));
    }

    /** Some languages glue the word for a body to what it is for. */
    private boolean isCompound(String part) {
        String word = part.toLowerCase(Locale.ROOT);
        for (int i = Math.max(1, word.length() - MAX_ENDING_LENGTH); i <= word.length() - MIN_ENDING_LENGTH; i++) {
            if (words.value(WordListName.OUTLET_NOUNS, word.substring(i)).equals(Optional.of("body"))) {
                return true;
            }
        }
        return false;
    }
}
