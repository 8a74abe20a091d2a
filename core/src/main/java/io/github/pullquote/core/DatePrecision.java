package io.github.pullquote.core;

/** How precisely a date is known, the least precise first. */
public enum DatePrecision {
    /** The year: {@code 2024}. */
    YEAR,
    /** The month: {@code 2024-03}. */
    MONTH,
    /** The day: {@code 2024-03-03}. */
    DAY,
    /** The time, in a zone that is not stated: {@code 2024-03-03T10:00:00}. */
    TIME,
    /** The time and its offset from UTC, so the instant: {@code 2024-03-03T10:00:00+01:00}. */
    INSTANT
}
