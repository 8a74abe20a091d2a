package io.github.pullquote.parser.internal.credit;

import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.credit.Field.OpenedBy;
import io.github.pullquote.parser.internal.credit.PersonNames.Certainty;
import io.github.pullquote.parser.internal.credit.line.LineFixture;
import io.github.pullquote.parser.internal.credit.line.PieceKind;
import java.util.Optional;

/** Fields and rosters for the tests of the classes that read them. */
final class FieldFixture {
    private FieldFixture() {}

    /** Returns the line as one field after the separator. */
    static Field field(String line, PieceKind separator, OpenedBy opened) {
        return new Field(LineFixture.pieces(line), separator, Optional.empty(), opened);
    }

    static FieldReader reader(String line, Roster roster) {
        return new FieldReader(line, LineFixture.CLASSES, roster);
    }

    static Roster rosterOf(String... persons) {
        Roster roster = new Roster();
        for (String person : persons) {
            roster.add(person, ContributorKind.PERSON, Certainty.LIKELY);
        }
        return roster;
    }

    static String render(Roster roster) {
        Reading reading = new Reading(
                roster.contributors(), Optional.empty(), Optional.empty(), Optional.empty(), false, true, false);
        return String.join(" + ", CreditLineRendering.of(reading));
    }
}
