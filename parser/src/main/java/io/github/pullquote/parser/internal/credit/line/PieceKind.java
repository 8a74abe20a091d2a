package io.github.pullquote.parser.internal.credit.line;

/** What a piece of a credit line is. */
public enum PieceKind {
    /** A word that may belong to a name, a role or running text. */
    WORD,
    /** Digits. */
    NUMBER,
    /** A comma, semicolon or the like. */
    COMMA,
    /** A conjunction or ampersand: one more name follows. */
    JOIN,
    /** A slash. */
    SLASH,
    /** A vertical bar, bullet or dash. */
    BAR,
    /** A colon. */
    COLON,
    /** An opening bracket. */
    OPEN,
    /** A closing bracket. */
    CLOSE,
    /** A mark that ends a sentence. */
    STOP,
    /** An e-mail address. */
    EMAIL,
    /** A handle on a social network. */
    HANDLE,
    /** A web address or domain. */
    URL,
    /** A date, labelled or not. */
    DATE,
    /** A phrase such as "By" or "Photo:"; the value is the contribution. */
    OPENING,
    /** A phrase for contributors who are not named. */
    STAFF,
    /** The name of an agency or outlet; the value is "photo" when it supplies pictures. */
    BODY,
    /** A small word that joins a name to a place or an outlet; the value says which. */
    LINK,
    /** A title of courtesy. */
    TITLE,
    /** A degree or order after a name. */
    SUFFIX,
    /** What names nobody. */
    SKIP,
    /** What names nobody, nor does anything after it. */
    END;

    /** Returns whether a field ends before such a piece. */
    public boolean endsField() {
        return switch (this) {
            case WORD, STAFF, BODY, TITLE, SUFFIX -> false;
            default -> true;
        };
    }
}
