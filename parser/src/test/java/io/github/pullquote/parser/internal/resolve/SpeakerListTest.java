package io.github.pullquote.parser.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.parser.internal.resolve.name.Gender;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.role.Roles;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakerListTest {
    private final Tagged tagged = Tagged.of("Ben Lee met Ann Poe of Acme. Poe said no.");
    private final SpeakerList list =
            new SpeakerList(tagged.words, new Participants(Tagged.LEXICON.names(), Tagged.NO_EVIDENCE), Tagged.watch());
    private final Participant ann = participant("Ann Poe");
    private final Participant ben = participant("Ben Lee");

    private Participant participant(String name) {
        NameRun run = tagged.name(name);
        Participant participant = new Participant(run.parts(), SpeakerKind.PERSON, Gender.UNKNOWN);
        participant.seen(run);
        return participant;
    }

    private static List<String> texts(Speaker speaker) {
        return speaker.mentions().stream().map(Passage::text).toList();
    }

    @Test
    void speakersAreInOrderOfTheirFirstMention() {
        list.speaks(ann, tagged.phrase("Poe said"));
        list.speaks(ben, tagged.phrase("Ben Lee"));
        Resolved resolved = list.resolved(
                List.of(Optional.of(Meant.certainly(ann)), Optional.empty(), Optional.of(Meant.certainly(ben))),
                List.of());
        assertThat(resolved.speakers())
                .extracting(speaker -> speaker.name().orElseThrow())
                .containsExactly("Ben Lee", "Ann Poe");
        assertThat(resolved.speakers()).extracting(Speaker::id).containsExactly(0, 1);
        assertThat(resolved.speakerOf())
                .containsExactly(
                        Optional.of(resolved.speakers().get(1)),
                        Optional.empty(),
                        Optional.of(resolved.speakers().get(0)));
    }

    @Test
    void mentionsAreInOrderAndOfTwoThatOverlapTheLongerIsGiven() {
        ann.seen(new NameRun(
                tagged.token("Poe said"),
                tagged.token("Poe said"),
                tagged.token("said"),
                ImmutableList.of("Poe"),
                Optional.empty()));
        list.speaks(ann, tagged.phrase("Ann Poe of Acme"));
        list.speaks(ann, tagged.phrase("Ann"));
        Speaker speaker = list.resolved(List.of(Optional.of(Meant.certainly(ann))), List.of())
                .speakers()
                .get(0);
        assertThat(texts(speaker)).containsExactly("Ann Poe of Acme", "Poe");
    }

    @Test
    void whatIsKnownOfASpeakerIsGiven() {
        ann.learn(new Roles.Description(Optional.of("clerk"), Optional.of("Acme")));
        list.speaks(ann, tagged.phrase("Ann Poe"));
        Speaker speaker = list.resolved(List.of(Optional.of(Meant.certainly(ann))), List.of())
                .speakers()
                .get(0);
        assertThat(speaker.role()).contains("clerk");
        assertThat(speaker.affiliation()).contains("Acme");
        assertThat(speaker.kind()).isEqualTo(SpeakerKind.PERSON);
        assertThat(texts(speaker)).containsExactly("Ann Poe");
    }

    @Test
    void alternativesAreThoseWhoSpeak() {
        list.speaks(ann, tagged.phrase("Ann Poe"));
        Resolved resolved = list.resolved(
                List.of(Optional.of(Meant.certainly(ann))), List.of(ImmutableList.of(ben, ann), ImmutableList.of(ben)));
        assertThat(resolved.alternativesOf())
                .containsExactly(ImmutableList.of(resolved.speakers().get(0)), ImmutableList.of());
    }

    @Test
    void whoSpeaksInNoQuoteOfTheArticleIsNoSpeaker() {
        list.speaks(ann, tagged.phrase("Ann Poe"));
        assertThat(list.resolved(List.of(Optional.empty()), List.of()).speakers())
                .isEmpty();
    }

    @Test
    void turnsHaveTheirSpeakers() {
        list.turn(3, ben, Optional.of(tagged.phrase("Ben Lee")));
        Resolved resolved = list.resolved(List.of(), List.of());
        assertThat(resolved.speakerOfTurn())
                .containsEntry(3, resolved.speakers().get(0))
                .hasSize(1);
    }

    @Test
    void stopsWhenTimeIsOver() {
        SpeakerList late = new SpeakerList(
                tagged.words, new Participants(Tagged.LEXICON.names(), Tagged.NO_EVIDENCE), Tagged.passed());
        List<Optional<Meant>> heard = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Participant participant = participant("Ann Poe");
            late.speaks(participant, tagged.phrase("Ann Poe"));
            heard.add(Optional.of(Meant.certainly(participant)));
        }
        assertThatThrownBy(() -> late.resolved(heard, List.of())).isInstanceOf(Watch.Stopped.class);
    }
}
