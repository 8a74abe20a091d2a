package io.github.pullquote.parser.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.resolve.name.Gender;
import io.github.pullquote.parser.internal.resolve.role.Roles;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParticipantTest {
    private final Participant poe = new Participant(ImmutableList.of("Ann", "Poe"), SpeakerKind.PERSON, Gender.UNKNOWN);

    @Test
    void keepsTheLongestName() {
        poe.seen(Tagged.nameOf("Poe"));
        assertThat(poe.name()).contains("Ann Poe");
        poe.seen(Tagged.nameOf("Anne", "Poe"));
        assertThat(poe.name()).contains("Ann Poe");
        poe.seen(Tagged.nameOf("Ann", "B.", "Poe"));
        assertThat(poe.name()).contains("Ann B. Poe");
        assertThat(poe.parts()).hasSize(3);
        assertThat(poe.runs()).hasSize(3);
    }

    @Test
    void hasNoNameWhenItIsAPronoun() {
        assertThat(new Participant(ImmutableList.of(), SpeakerKind.PERSON, Gender.MALE).name())
                .isEmpty();
    }

    @Test
    void keepsTheFirstRoleAndBody() {
        assertThat(poe.role()).isEmpty();
        assertThat(poe.isSurePerson()).isFalse();
        poe.learn(Roles.Description.affiliation("Acme"));
        assertThat(poe.isSurePerson()).isFalse();
        poe.learn(new Roles.Description(Optional.of("Vice mayor"), Optional.of("Orvain")));
        poe.learn(new Roles.Description(Optional.of("baker"), Optional.empty()));
        assertThat(poe.role()).contains("Vice mayor");
        assertThat(poe.affiliation()).contains("Acme");
        assertThat(poe.isSurePerson()).isTrue();
    }

    @Test
    void isKnownByTheWordsOfItsRole() {
        assertThat(poe.hasRoleWord("mayor")).isFalse();
        poe.learn(new Roles.Description(Optional.of("Vice mayor"), Optional.empty()));
        assertThat(poe.hasRoleWord("vice")).isTrue();
        assertThat(poe.hasRoleWord("mayor")).isTrue();
        assertThat(poe.hasRoleWord("may")).isFalse();
    }

    @Test
    void isSureToBeAPersonOnlyWhenItIsOne() {
        Participant zoo = new Participant(ImmutableList.of("Zoo"), SpeakerKind.ORGANISATION, Gender.UNKNOWN);
        zoo.makeSure();
        assertThat(zoo.isSurePerson()).isFalse();
        assertThat(zoo.isPerson()).isFalse();
        poe.makeSure();
        assertThat(poe.isSurePerson()).isTrue();
        assertThat(poe.isPerson()).isTrue();
    }

    @Test
    void learnsItsGenderOnce() {
        poe.learn(Gender.FEMALE);
        poe.learn(Gender.MALE);
        assertThat(poe.gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void remembersTheLastPlaceAndTheMentionsThatSpeak() {
        poe.seenAt(5);
        poe.seenAt(3);
        assertThat(poe.lastSeen()).isEqualTo(5);
        NounPhrase mention = new NounPhrase(5, 6);
        poe.speaksAs(mention);
        assertThat(poe.spokenAs()).containsExactly(mention);
    }
}
