package io.github.pullquote.parser.internal.date;

import java.time.Month;
import java.util.Optional;

/**
 * The months as programs write them in any language: the first three letters of the English name, as e-mails have them.
 */
final class MonthNames {
    private static final int LENGTH = 3;

    private MonthNames() {}

    /** Returns the month whose short name the text has at the offset, in capitals or not. */
    static Optional<Month> at(String text, int offset) {
        for (Month month : Month.values()) {
            if (text.regionMatches(true, offset, month.name(), 0, LENGTH)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }
}
