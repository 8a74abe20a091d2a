package io.github.pullquote.parser.internal.metadata;

import io.github.pullquote.core.PublicationDate;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The days on which a page may have been published: those of the web, up to the day it was fetched. Other dates are
 * placeholders and mistakes.
 *
 * @param first the first day
 * @param last the last day
 */
record DateRange(LocalDate first, LocalDate last) {
    private static final LocalDate WEB = LocalDate.of(1991, 1, 1);
    private static final LocalDate END = LocalDate.of(2099, 12, 31);

    /** Returns the range of a page fetched at that time; a day more, as clocks and zones differ. */
    static DateRange until(Optional<ZonedDateTime> retrievedAt) {
        return new DateRange(
                WEB, retrievedAt.map(time -> time.toLocalDate().plusDays(1)).orElse(END));
    }

    /** Returns whether the date has a day, and the day is in the range. */
    boolean holds(PublicationDate date) {
        return date.day()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .isPresent();
    }
}
