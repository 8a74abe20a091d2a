package io.github.pullquote.parser.internal.date;

import io.github.pullquote.core.PublicationDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Tells whether a date in UTC and another one, a day apart, are the same moment seen from another zone. Then the other
 * one is the day on which readers of the page saw it appear.
 */
public final class DateOffset {
    private static final int TIMED = "2024-03-03T10:00:00".length();
    private static final int MAX_EAST = 14 * 60;
    private static final int MAX_WEST = -12 * 60;
    private static final int QUARTER = 15;
    /**
     * The hour in UTC at which the day begins on the Pacific coast of America: before it, the day there is the one
     * before.
     */
    private static final int PACIFIC_MIDNIGHT = 8;

    /**
     * The hour in UTC at which the day begins in central Europe in summer: from it on, the day there is the one after.
     */
    private static final int EUROPEAN_MIDNIGHT = 22;

    private DateOffset() {}

    /** Returns whether the date is given in UTC. */
    public static boolean isUtc(PublicationDate date) {
        return date.iso().endsWith("Z");
    }

    /** Returns whether the other date may be the local one of the date in UTC, and falls on another day. */
    public static boolean isLocal(PublicationDate utc, PublicationDate other) {
        Optional<LocalDate> day = other.day();
        if (isUtc(other) || day.isEmpty()) {
            return false;
        }
        LocalDateTime moment = LocalDateTime.parse(utc.iso().substring(0, TIMED));
        long days = ChronoUnit.DAYS.between(moment.toLocalDate(), day.get());
        if (Math.abs(days) != 1) {
            return false;
        }
        return other.iso().length() >= TIMED
                ? isZone(moment, LocalDateTime.parse(other.iso().substring(0, TIMED)))
                : days < 0 ? moment.getHour() < PACIFIC_MIDNIGHT : moment.getHour() >= EUROPEAN_MIDNIGHT;
    }

    /** Zones differ by quarters of an hour; pages may leave the seconds out. */
    private static boolean isZone(LocalDateTime utc, LocalDateTime local) {
        long minutes =
                ChronoUnit.MINUTES.between(utc.truncatedTo(ChronoUnit.MINUTES), local.truncatedTo(ChronoUnit.MINUTES));
        return minutes % QUARTER == 0 && minutes >= MAX_WEST && minutes <= MAX_EAST;
    }
}
