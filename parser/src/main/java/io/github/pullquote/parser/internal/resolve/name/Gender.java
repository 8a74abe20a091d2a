package io.github.pullquote.parser.internal.resolve.name;

/** The gender that a word tells of a person. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    public static Gender of(String letter) {
        return switch (letter) {
            case "f" -> FEMALE;
            case "m" -> MALE;
            default -> UNKNOWN;
        };
    }

    public boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    public Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
