package io.github.pullquote.parser.internal.metadata.author;

/** Tells names of accounts from names of persons. */
final class UserNames {
    private UserNames() {}

    /** Returns whether the name is one word without a capital, or with signs or digits that names do not hold. */
    static boolean isUserName(String name) {
        boolean odd = name.chars().anyMatch(c -> c == '_' || c == '@' || Character.isDigit(c))
                || name.indexOf('.') > 0 && name.indexOf('.') < name.length() - 1;
        boolean small =
                name.chars().noneMatch(Character::isUpperCase) && name.chars().anyMatch(Character::isLowerCase);
        return name.indexOf(' ') < 0 && (odd || small);
    }
}
