package io.github.pullquote.parser.internal.resolve.name;

/** The gender that a word tells of a person. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Returns the gender of a letter of the word lists: m, f, or unknown for any other. */
    public static Gender of(String letter) {
        return switch (letter) {
            case "f" -> FEMALE;
            case "m" -> MALE;
            default -> UNKNOWN;
        };
    }

    /** Returns whether both may be one person's: equal, or one of them unknown. */
    public boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** Returns this gender, or the other one where this is unknown. */
    public Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
