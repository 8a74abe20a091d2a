package io.github.pullquote.parser.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.parser.internal.resolve.name.Gender;
import org.junit.jupiter.api.Test;

class NamesakesTest {
    private final Namesakes namesakes = new Namesakes();

    private static Participant poe(String first) {
        return new Participant(ImmutableList.of(first, "Poe"), SpeakerKind.PERSON, Gender.UNKNOWN);
    }

    @Test
    void areEmptyAtFirst() {
        assertThat(namesakes.latest(participant -> true)).isEmpty();
    }

    @Test
    void giveTheOneSeenLast() {
        Participant ann = poe("Ann");
        Participant ben = poe("Ben");
        namesakes.add(ann);
        namesakes.add(ben);
        ann.seenAt(7);
        ben.seenAt(6);
        assertThat(namesakes.latest(participant -> true)).contains(ann);
        assertThat(namesakes.latest(participant -> participant != ann)).contains(ben);
        assertThat(namesakes.latest(participant -> false)).isEmpty();
    }

    @Test
    void giveTheFirstOfThoseNotYetSeen() {
        Participant ann = poe("Ann");
        namesakes.add(ann);
        namesakes.add(poe("Ben"));
        namesakes.add(ann);
        assertThat(namesakes.latest(participant -> true)).contains(ann);
    }

    @Test
    void keepSoManyAndForgetTheOneNotSeenForLongest() {
        Participant first = poe("Ann");
        Participant second = poe("Ben");
        namesakes.add(first);
        namesakes.add(second);
        first.seenAt(1);
        for (int i = 2; i < Measures.MAX_NAMESAKES; i++) {
            namesakes.add(poe("Po" + i));
        }
        assertThat(namesakes.latest(participant -> participant == second)).isPresent();
        namesakes.add(poe("Kim"));
        assertThat(namesakes.latest(participant -> participant == first)).isPresent();
        assertThat(namesakes.latest(participant -> participant == second)).isEmpty();
    }

    @Test
    void forgetNobodyWhenOneOfThemComesAgain() {
        Participant first = poe("Ann");
        namesakes.add(first);
        for (int i = 1; i < Measures.MAX_NAMESAKES; i++) {
            namesakes.add(poe("Po" + i));
        }
        namesakes.add(first);
        assertThat(namesakes.latest(participant -> participant == first)).isPresent();
    }
}
