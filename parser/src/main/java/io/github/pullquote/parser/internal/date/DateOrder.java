package io.github.pullquote.parser.internal.date;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.Locale;

/**
 * Whether 3/4/2024 is in April or in March. One order holds for all dates of an article: that of its other dates, which
 * {@link DateOrderFinder} asks, else that of its language and site.
 */
public enum DateOrder {
    /** The order of most of the world. */
    DAY_FIRST,
    /** The order of the United States and of countries that learned English from them. */
    MONTH_FIRST,
    /** English of an unknown country: such a date is found, but has no value. */
    UNKNOWN;

    private static final ImmutableSet<String> MONTH_FIRST_REGIONS = ImmutableSet.of("us", "ph");
    private static final ImmutableSet<String> DAY_FIRST_DOMAINS =
            ImmutableSet.of("au", "gh", "hk", "ie", "in", "ke", "mt", "my", "ng", "nz", "pk", "sg", "ug", "uk", "za");

    /** Returns the order of a text in the language of the words, whose country is unknown. */
    static DateOrder of(WordLists words) {
        return words.isEnglish() ? UNKNOWN : DAY_FIRST;
    }

    /** Returns the order of a text in a language, given by its BCP 47 tag, perhaps with a region; "" when unknown. */
    public static DateOrder of(String language) {
        String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
        if (!tag.equals("en") && !tag.startsWith("en-")) {
            return DAY_FIRST;
        }
        String region = tag.substring(tag.lastIndexOf('-') + 1);
        return tag.equals("en") ? UNKNOWN : MONTH_FIRST_REGIONS.contains(region) ? MONTH_FIRST : DAY_FIRST;
    }

    /** Returns the order of a page: English on the web has the month first, unless the region or site is elsewhere. */
    public static DateOrder of(String language, String host) {
        boolean elsewhere = DAY_FIRST_DOMAINS.contains(host.substring(host.lastIndexOf('.') + 1));
        return elsewhere || of(language) == DAY_FIRST ? DAY_FIRST : MONTH_FIRST;
    }
}
