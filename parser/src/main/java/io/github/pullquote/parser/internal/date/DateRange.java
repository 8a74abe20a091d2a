package io.github.pullquote.parser.internal.date;

import io.github.pullquote.core.PublicationDate;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The days on which an article may have been published: those of the web, or of print, up to the day it was fetched.
 * Other dates are placeholders and mistakes.
 *
 * @param first the first day
 * @param last the last day
 */
public record DateRange(LocalDate first, LocalDate last) {
    private static final LocalDate WEB = LocalDate.of(1991, 1, 1);
    /** The first newspapers. */
    private static final LocalDate PRINT = LocalDate.of(1600, 1, 1);

    private static final int LAST_DAYS = 364;
    private static final LocalDate END = LocalDate.of(2099, 12, 31);

    /** Returns the range of a page fetched at that time; a day more, as clocks and zones differ. */
    public static DateRange until(Optional<ZonedDateTime> retrievedAt) {
        return new DateRange(
                WEB, retrievedAt.map(time -> time.toLocalDate().plusDays(1)).orElse(END));
    }

    /** Returns the range with the time before the web, from which archives have articles. */
    DateRange withArchives() {
        return new DateRange(PRINT, last);
    }

    /** Returns whether the date has a day, and the day is in the range. */
    boolean holds(PublicationDate date) {
        return date.day()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last) && !isPlaceholder(day))
                .isPresent();
    }

    /**
     * Programs count from the first day of some year; seen from another zone, it is the last day of the year before.
     */
    private static boolean isPlaceholder(LocalDate day) {
        return day.isBefore(WEB) && (day.getDayOfYear() == 1 || day.getDayOfYear() >= LAST_DAYS);
    }
}
