package io.github.pullquote.core;

/** What kind of contributor is named. */
public enum ContributorKind {
    /** A person. */
    PERSON,
    /** An outlet, agency or other body. */
    ORGANISATION,
    /** Staff who are not named: "Staff and agencies". */
    STAFF
}
