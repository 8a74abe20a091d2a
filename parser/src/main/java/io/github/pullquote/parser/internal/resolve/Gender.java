package io.github.pullquote.parser.internal.resolve;

/** The gender that a word tells of a person. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    static Gender of(String letter) {
        return switch (letter) {
            case "f" -> FEMALE;
            case "m" -> MALE;
            default -> UNKNOWN;
        };
    }

    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
