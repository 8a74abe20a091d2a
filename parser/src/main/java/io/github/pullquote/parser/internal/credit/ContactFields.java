package io.github.pullquote.parser.internal.credit;

import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.credit.PersonNames.Certainty;
import io.github.pullquote.parser.internal.credit.line.Piece;
import io.github.pullquote.parser.internal.credit.line.PieceKind;

/** Reads addresses and handles, which are of the one named last. Made for one line. */
final class ContactFields {
    private final Roster roster;

    ContactFields(Roster roster) {
        this.roster = roster;
    }

    /** Returns whether the contact was understood: before any name, only a web address or an account is. */
    boolean read(Piece contact) {
        if (contact.is(PieceKind.URL)) {
            url(contact.text());
            return true;
        }
        if (roster.isGroupEmpty() && contact.is(PieceKind.HANDLE)) {
            roster.add(contact.text().substring(1), ContributorKind.PERSON, Certainty.LIKELY);
            roster.handle(contact.text());
            return true;
        }
        if (roster.isEmpty()) {
            return false;
        }
        if (contact.is(PieceKind.EMAIL)) {
            roster.email(contact.text());
        } else {
            roster.handle(contact.text());
        }
        return true;
    }

    /** A domain without a path is the name of an outlet. */
    private void url(String text) {
        boolean isOutlet = text.indexOf('/') < 0;
        if (isOutlet && roster.isGroupEmpty()) {
            roster.add(text, ContributorKind.ORGANISATION, Certainty.SURE);
        } else if (isOutlet && roster.hasPersonInGroup() && !roster.lastHasAffiliation()) {
            roster.affiliation(text);
        } else {
            roster.url(text);
        }
    }
}
