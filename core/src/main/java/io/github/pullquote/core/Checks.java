package io.github.pullquote.core;

import static com.google.common.base.Preconditions.checkArgument;

/** Invariants that several types share. Each throws {@link IllegalArgumentException} naming the attribute. */
final class Checks {
    private Checks() {}

    static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    static void notEmpty(String value, String attribute) {
        checkArgument(!value.isEmpty(), "%s must not be empty", attribute);
    }

    static void printed(Printed printed) {
        notEmpty(printed.text(), "text");
        check(
                printed.span()
                        .map(span -> span.length() == printed.text().length())
                        .orElse(true),
                "text must be as long as span");
    }

    static void notNegative(int value, String attribute) {
        checkArgument(value >= 0, "%s must not be negative, but is %s", attribute, value);
    }
}
