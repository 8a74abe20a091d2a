package io.github.pullquote.parser.internal.resolve;

import static io.github.pullquote.parser.internal.resolve.Tagged.nameOf;
import static io.github.pullquote.parser.internal.resolve.Tagged.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.SpeakerKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipantsTest {
    private final Participants participants = new Participants(Tagged.LEXICON.names(), Tagged.NO_EVIDENCE);

    @ParameterizedTest
    @CsvSource({
        "Ann Poe, Poe, true",
        "Ann Poe, Ann, true",
        "Ann Poe, Ann B. Poe, true",
        "Ann Poe, A. Poe, true",
        "Ann Poe, Lee, false",
        "Ann Poe, Ben Poe, false",
        "Ann Poe, Ann Lee, false",
        "Ann B. Poe, B., false",
        "Poe, Ann Poe, true",
        "Ana López Vega, López, true",
        "Ana López Vega, Ana López, true",
        "Abu Nadir Al Hamad, Al Hamad, true",
        "Abu Nadir Al Hamad, Ben Hamad, false",
        "Ann, Orvain Ann, true",
        "Orvain Council, Council, true",
        "Orvain Council, Orvain, true",
        "Oslo Council, Oslo, false",
        "Orvain, Orvain Institute, false",
        "Institute, Orvain Institute, true",
        "ANN POE, Ann Poe, true"
    })
    void areOneWhenTheirNamesAgree(String known, String name, boolean one) {
        Participant met = participants.meet(nameOf(known.split(" ", -1)));
        assertThat(participants.find(nameOf(name.split(" ", -1)))).isEqualTo(one ? Optional.of(met) : Optional.empty());
    }

    @Test
    void areTwoWhenTheirGendersDiffer() {
        Participant ann = participants.meet(nameOf("Ann", "Poe"));
        assertThat(participants.find(titled("Mr.", "Poe"))).isEmpty();
        assertThat(participants.find(titled("Mrs.", "Poe"))).contains(ann);
    }

    @Test
    void areMetInCapitalsAndFoundInUsualCase() {
        Participant poe = participants.meet(nameOf("Orvain", "Lasker"));
        assertThat(participants.meet(nameOf("ORVAIN", "LASKER"))).isSameAs(poe);
        assertThat(participants.meet(nameOf("LASKER"))).isSameAs(poe);
        Participant usa = participants.meet(nameOf("Usa"));
        assertThat(participants.meet(nameOf("USA"))).isNotSameAs(usa);
        assertThat(participants.meet(nameOf("ORVAIN", "Lask"))).isNotSameAs(poe);
    }

    @Test
    void areFoundByTheNameSeenLast() {
        Participant ann = participants.meet(nameOf("Ann", "Poe"));
        Participant abe = participants.meet(nameOf("Abe", "Poe"));
        assertThat(participants.find(nameOf("Poe"))).contains(ann);
        abe.seenAt(1);
        assertThat(participants.find(nameOf("Poe"))).contains(abe);
    }

    @Test
    void areFoundByTheirShortName() {
        Participant agency = participants.meet(nameOf("Orvain", "Agency"));
        assertThat(participants.find(nameOf("ORVA"))).isEmpty();
        participants.alias(agency, "ORVA");
        assertThat(participants.find(nameOf("ORVA"))).contains(agency);
        assertThat(participants.find(nameOf("Ann", "ORVA"))).isEmpty();
    }

    @Test
    void bodiesAreFoundByTheirInitialsAndPersonsAreNot() {
        Participant agency = participants.meet(nameOf("Orvain", "Agency"));
        participants.meet(nameOf("Ann", "Poe"));
        assertThat(participants.find(nameOf("OA"))).contains(agency);
        assertThat(participants.find(nameOf("AP"))).isEmpty();
    }

    @Test
    void areBodiesByTheLastWordOfTheirNames() {
        Participant council = participants.meet(nameOf("Orvain", "Council"));
        assertThat(participants.bodyNamed("council")).contains(council);
        assertThat(participants.bodyNamed("orvain")).isEmpty();
        assertThat(participants.bodyNamed("mill")).isEmpty();
        participants.meet(nameOf("Mill"));
        assertThat(participants.bodyNamed("mill")).isEmpty();
        participants.meet(nameOf("Ann", "Baker"));
        assertThat(participants.bodyNamed("baker")).isEmpty();
    }

    @Test
    void tellPersonsFromBodiesUnlessTheySpeakInATurn() {
        assertThat(participants.meet(nameOf("Orvain", "Institute")).kind()).isEqualTo(SpeakerKind.ORGANISATION);
        assertThat(participants.meet(nameOf("Orvain", "Poe")).kind()).isEqualTo(SpeakerKind.PERSON);
        assertThat(participants.meetSpeaker(nameOf("Lasker")).kind()).isEqualTo(SpeakerKind.PERSON);
        assertThat(participants.meet(nameOf("Ann", "Roe")).isSurePerson()).isTrue();
        assertThat(participants.meet(nameOf("Orvain", "Roe")).isSurePerson()).isFalse();
    }

    @Test
    void areFoundByFullNameHoweverManyNamesakesCameBetween() {
        Participant first = participants.meet(nameOf("Orvain", "Poe"));
        for (int i = 0; i <= 2 * Measures.MAX_NAMESAKES; i++) {
            participants.meet(nameOf("Po" + i, "Poe"));
        }
        first.seenAt(9);
        assertThat(participants.find(nameOf("Poe")).orElseThrow()).isNotSameAs(first);
        assertThat(participants.find(nameOf("Orvain", "Poe"))).contains(first);
        assertThat(participants.find(nameOf("Poe"))).contains(first);
        assertThat(participants.find(titled("Mr.", "Orvain", "Poe"))).contains(first);
        assertThat(participants.find(nameOf("Nobody", "Poe"))).isEmpty();
    }
}
