package io.github.pullquote.parser.internal.date;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** Whether 3/4/2024 is in April or in March. */
public enum DateOrder {
    /** The order of most of the world. */
    DAY_FIRST,
    /** The order of the United States and of countries that learned English from them. */
    MONTH_FIRST;

    private static final ImmutableSet<String> MONTH_FIRST_REGIONS = ImmutableSet.of("us", "ph");
    private static final ImmutableSet<String> DAY_FIRST_DOMAINS =
            ImmutableSet.of("au", "gh", "hk", "ie", "in", "ke", "mt", "my", "ng", "nz", "pk", "sg", "ug", "uk", "za");

    /** Returns the order of a page: that of the region, else English has the month first, unless the site is elsewhere. */
    public static DateOrder of(String language, String host) {
        String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
        int dash = tag.indexOf('-');
        String region = dash < 0 ? "" : tag.substring(dash + 1);
        boolean isEnglish = tag.equals("en") || tag.startsWith("en-");
        String domain = host.substring(host.lastIndexOf('.') + 1);
        boolean monthFirst = isEnglish
                && !DAY_FIRST_DOMAINS.contains(domain)
                && (region.isEmpty() || MONTH_FIRST_REGIONS.contains(region));
        return monthFirst ? MONTH_FIRST : DAY_FIRST;
    }
}
