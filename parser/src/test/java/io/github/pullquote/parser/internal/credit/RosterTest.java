package io.github.pullquote.parser.internal.credit;

import static io.github.pullquote.parser.internal.credit.FieldFixture.render;
import static io.github.pullquote.parser.internal.credit.FieldFixture.rosterOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.credit.PersonNames.Certainty;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterTest {
    @Test
    void givesADetailToEachOfTheGroupThatHasNone() {
        Roster roster = rosterOf("Ann Poe", "Bo Li");
        roster.role("reporter");
        roster.add("Cy Dunn", ContributorKind.PERSON, Certainty.LIKELY);
        roster.place("Wend");

        assertThat(render(roster)).isEqualTo("Ann Poe (role reporter) + Bo Li (role reporter) + Cy Dunn (in Wend)");
    }

    @Test
    void givesNoDetailToAnEarlierGroup() {
        Roster roster = rosterOf("Ann Poe");
        roster.open(Contribution.EDITING, false);
        roster.add("Bo Li", ContributorKind.PERSON, Certainty.LIKELY);
        roster.place("Wend");

        assertThat(render(roster)).isEqualTo("Ann Poe + Bo Li (editing; in Wend)");
    }

    @Test
    void takesNoEmptyDetail() {
        Roster roster = rosterOf("Ann Poe");
        roster.role("");
        roster.affiliation("");
        roster.role("reporter");

        assertThat(render(roster)).isEqualTo("Ann Poe (role reporter)");
    }

    @Test
    void keepsWhatWasAnnouncedForTheNextPerson() {
        Roster roster = new Roster();
        roster.announce(Optional.of("reporter"), Optional.of("Reuters"));
        roster.add("AFP", ContributorKind.ORGANISATION, Certainty.SURE);
        roster.add("Ann Poe", ContributorKind.PERSON, Certainty.LIKELY);

        assertThat(render(roster)).isEqualTo("AFP (organisation) + Ann Poe (role reporter; of Reuters)");
        assertThat(roster.isAnnounced()).isFalse();
    }

    @Test
    void givesOneWhoIsNamedTwiceOnceWithAllDetails() {
        Roster roster = rosterOf("ANN POE");
        roster.role("reporter");
        roster.add("Ann Poe", ContributorKind.PERSON, Certainty.LIKELY);
        roster.place("Wend");

        assertThat(render(roster)).isEqualTo("Ann Poe (role reporter; in Wend)");
    }

    @Test
    void knowsHowCertainItsNamesAre() {
        Roster roster = rosterOf("Ann Poe");
        assertThat(roster.hasSure()).isFalse();
        assertThat(roster.hasWeak()).isFalse();

        roster.add("Poe", ContributorKind.PERSON, Certainty.WEAK);
        roster.confirmGroup();
        assertThat(roster.hasSure()).isTrue();
        assertThat(roster.hasWeak()).isTrue();

        roster.clear();
        assertThat(roster.isEmpty()).isTrue();
        assertThat(roster.hasSure()).isFalse();
        assertThat(roster.hasWeak()).isFalse();
    }

    @Test
    void makesTheBodyBeforeAPhotographerAnAffiliation() {
        Roster roster = new Roster();
        roster.open(Contribution.PHOTOGRAPHY, false);
        roster.add("AP", ContributorKind.ORGANISATION, Certainty.SURE);
        roster.makeLastBodyAnAffiliation();
        roster.add("Ann Poe", ContributorKind.PERSON, Certainty.SURE);

        assertThat(render(roster)).isEqualTo("Ann Poe (photography; of AP)");
    }
}
