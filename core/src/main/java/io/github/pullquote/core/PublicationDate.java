package io.github.pullquote.core;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;

/**
 * A date as precise as it is known, in ISO 8601: {@code 2024}, {@code 2024-03}, {@code 2024-03-03},
 * {@code 2024-03-03T10:00:00} or {@code 2024-03-03T10:00:00+01:00}. An offset is there only if the source states one.
 *
 * <p>Dates are ordered by the first instant they may mean, UTC where no offset is stated: {@code 2024} is the first
 * second of that year. Of dates that begin at one instant, the less precise comes first, then the order is that of
 * {@code iso}; so it is consistent with {@code equals}.
 *
 * @param iso the date
 */
public record PublicationDate(String iso) implements Comparable<PublicationDate>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private static final Comparator<PublicationDate> ORDER = Comparator.comparing(PublicationDate::firstInstant)
            .thenComparing(PublicationDate::precision)
            .thenComparing(PublicationDate::iso);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if {@code iso} is not one of the five forms or no real date
     */
    public PublicationDate {
        requireNonNull(iso, "iso");
        try {
            parse(iso);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("iso must be an ISO 8601 date, but is \"" + iso + "\"", e);
        }
    }

    /**
     * Returns a date that is known to the year.
     *
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static PublicationDate of(Year year) {
        return new PublicationDate(requireNonNull(year, "year").toString());
    }

    /**
     * Returns a date that is known to the month.
     *
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static PublicationDate of(YearMonth month) {
        return new PublicationDate(requireNonNull(month, "month").toString());
    }

    /**
     * Returns a date that is known to the day.
     *
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static PublicationDate of(LocalDate day) {
        return new PublicationDate(requireNonNull(day, "day").toString());
    }

    /**
     * Returns a date whose time is known, but not the zone.
     *
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static PublicationDate of(LocalDateTime time) {
        return new PublicationDate(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(requireNonNull(time, "time")));
    }

    /**
     * Returns a date whose instant is known.
     *
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static PublicationDate of(OffsetDateTime instant) {
        return new PublicationDate(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(requireNonNull(instant, "instant")));
    }

    /** Returns how precise it is. */
    public DatePrecision precision() {
        return switch (iso.length()) {
            case YEAR -> DatePrecision.YEAR;
            case MONTH -> DatePrecision.MONTH;
            case DAY -> DatePrecision.DAY;
            default -> hasOffset(iso) ? DatePrecision.INSTANT : DatePrecision.TIME;
        };
    }

    /** Returns the year as written. */
    public int year() {
        return Integer.parseInt(iso.substring(0, YEAR));
    }

    /** Returns the day as written, in the source's own offset; empty when only the year or month is known. */
    public Optional<LocalDate> day() {
        return iso.length() < DAY ? Optional.empty() : Optional.of(LocalDate.parse(iso.substring(0, DAY)));
    }

    /** Returns the instant, in the source's own offset; empty when the time or its offset is not known. */
    public Optional<OffsetDateTime> offsetDateTime() {
        return precision() == DatePrecision.INSTANT ? Optional.of(OffsetDateTime.parse(iso)) : Optional.empty();
    }

    private OffsetDateTime firstInstant() {
        return switch (precision()) {
            case YEAR -> utc(Year.parse(iso).atDay(1).atStartOfDay());
            case MONTH -> utc(YearMonth.parse(iso).atDay(1).atStartOfDay());
            case DAY -> utc(LocalDate.parse(iso).atStartOfDay());
            case TIME -> utc(LocalDateTime.parse(iso));
            case INSTANT -> OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC);
        };
    }

    private static OffsetDateTime utc(LocalDateTime time) {
        return time.atOffset(ZoneOffset.UTC);
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
    public int compareTo(PublicationDate other) {
        return ORDER.compare(this, requireNonNull(other, "other"));
    }

    @Override
    public String toString() {
        return iso;
    }
}
