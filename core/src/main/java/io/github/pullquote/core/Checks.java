package io.github.pullquote.core;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

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

    /** The passages begin one after the other; two may begin at one place. */
    static void ordered(List<Passage> passages, String attribute) {
        for (int i = 1; i < passages.size(); i++) {
            checkArgument(
                    passages.get(i - 1).start() <= passages.get(i).start(),
                    "%s must be in order of start: %s",
                    attribute,
                    passages.get(i));
        }
    }

    /** Each passage begins at or after the end of the one before. */
    static void disjoint(List<Passage> passages, String attribute) {
        for (int i = 1; i < passages.size(); i++) {
            checkArgument(
                    passages.get(i - 1).end() <= passages.get(i).start(),
                    "%s must be in order and disjoint: %s",
                    attribute,
                    passages.get(i));
        }
    }

    static void notNegative(int value, String attribute) {
        checkArgument(value >= 0, "%s must not be negative, but is %s", attribute, value);
    }
}
