package io.github.pullquote.core;

import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as precise as it is known, in ISO 8601: {@code 2024}, {@code 2024-03}, {@code 2024-03-03},
 * {@code 2024-03-03T10:00:00} or {@code 2024-03-03T10:00:00+01:00}. An offset is there only if the source states one.
 *
 * @param iso the date
 */
public record PublicationDate(String iso) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if {@code iso} is not one of the five forms or no real date
     */
    public PublicationDate {
        try {
            parse(iso);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("iso must be an ISO 8601 date, but is \"" + iso + "\"", e);
        }
    }

    /**
     * Returns a date that is known to the day.
     *
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static PublicationDate of(LocalDate day) {
        return new PublicationDate(day.toString());
    }

    /** Returns the day as written, in the source's own offset; empty when only the year or month is known. */
    public Optional<LocalDate> day() {
        return iso.length() < DAY ? Optional.empty() : Optional.of(LocalDate.parse(iso.substring(0, DAY)));
    }

    private static Object parse(String iso) {
        return switch (iso.length()) {
            case YEAR -> Year.parse(iso);
            case MONTH -> YearMonth.parse(iso);
            case DAY -> LocalDate.parse(iso);
            default -> timed(iso);
        };
    }

    /** The day is checked by itself, as the parsers of date and time allow years of any length. */
    private static Object timed(String iso) {
        LocalDate.parse(iso.substring(0, Math.min(DAY, iso.length())));
        return hasOffset(iso) ? OffsetDateTime.parse(iso) : LocalDateTime.parse(iso);
    }

    private static boolean hasOffset(String iso) {
        return iso.endsWith("Z") || iso.indexOf('+', DAY) > 0 || iso.indexOf('-', DAY) > 0;
    }

    @Override
    public String toString() {
        return iso;
    }
}
