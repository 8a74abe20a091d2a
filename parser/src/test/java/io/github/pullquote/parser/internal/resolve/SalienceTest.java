package io.github.pullquote.parser.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.parser.internal.resolve.name.Gender;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalienceTest {
    private static final String SENTENCES = "It rained. ".repeat(12);

    private final Tagged tagged = Tagged.of(SENTENCES);
    private final Salience salience = new Salience(tagged.words);

    private static Participant somebody(SpeakerKind kind, Gender gender) {
        return new Participant(ImmutableList.of("Somebody"), kind, gender);
    }

    private static Participant woman() {
        Participant woman = somebody(SpeakerKind.PERSON, Gender.FEMALE);
        woman.makeSure();
        return woman;
    }

    /** The first token of a sentence. */
    private static int at(int sentence) {
        return 3 * sentence;
    }

    @Test
    void nobodyIsInMindAtFirst() {
        assertThat(salience.persons(at(0), Gender.FEMALE, QuotedWords.NONE)).isEmpty();
        assertThat(salience.last(participant -> true)).isEmpty();
    }

    @Test
    void speakersStandOutOverSubjectsOfTheSameSentence() {
        Participant speaker = woman();
        Participant subject = woman();
        salience.speaks(at(0), speaker);
        salience.subject(at(0) + 1, subject);
        assertThat(salience.persons(at(1), Gender.FEMALE, QuotedWords.NONE).get(0))
                .isSameAs(speaker);
    }

    /** A speaker adds half a point more than a subject: a sentence. */
    @Test
    void figuresFadeWithEachSentence() {
        Participant speaker = woman();
        Participant subject = woman();
        salience.speaks(at(0), speaker);
        salience.subject(at(2), subject);
        assertThat(salience.persons(at(3), Gender.FEMALE, QuotedWords.NONE).get(0))
                .isSameAs(subject);
    }

    @Test
    void onlyNearScoresLeaveDoubt() {
        Participant first = woman();
        Participant near = woman();
        salience.subject(at(0), near);
        salience.subject(at(0) + 1, first);
        assertThat(salience.persons(at(1), Gender.FEMALE, QuotedWords.NONE)).containsExactly(first, near);
        Participant clear = woman();
        salience.subject(at(1), clear);
        assertThat(salience.persons(at(1), Gender.FEMALE, QuotedWords.NONE)).containsExactly(clear);
    }

    @Test
    void atMostThreeOthersAreGiven() {
        for (int i = 0; i < 2 + Measures.MAX_ALTERNATIVES; i++) {
            salience.subject(at(0), woman());
        }
        assertThat(salience.persons(at(0), Gender.FEMALE, QuotedWords.NONE)).hasSize(1 + Measures.MAX_ALTERNATIVES);
    }

    @Test
    void bodiesAndPersonsOfTheOtherGenderAreNotMeant() {
        salience.speaks(at(0), somebody(SpeakerKind.ORGANISATION, Gender.UNKNOWN));
        salience.speaks(at(0), somebody(SpeakerKind.PERSON, Gender.MALE));
        Participant stranger = somebody(SpeakerKind.ANONYMOUS, Gender.UNKNOWN);
        salience.name(new NameRun(at(0), at(0), at(0) + 1, ImmutableList.of("It"), Optional.empty()), stranger);
        assertThat(salience.persons(at(0), Gender.FEMALE, QuotedWords.NONE)).containsExactly(stranger);
    }

    @Test
    void aKnownGenderAndASurePersonGoFirst() {
        Participant unknown = somebody(SpeakerKind.PERSON, Gender.UNKNOWN);
        unknown.makeSure();
        Participant unsure = somebody(SpeakerKind.PERSON, Gender.FEMALE);
        Participant sure = woman();
        salience.subject(at(0), sure);
        salience.subject(at(0), unsure);
        salience.subject(at(0), unknown);
        assertThat(salience.persons(at(0), Gender.FEMALE, QuotedWords.NONE)).containsExactly(sure);
        salience.speaks(at(0), unknown);
        assertThat(salience.persons(at(0), Gender.FEMALE, QuotedWords.NONE)).containsExactly(unknown, sure);
    }

    @Test
    void theBestSightingOfEachCounts() {
        Participant first = woman();
        Participant second = woman();
        salience.speaks(at(0), first);
        salience.subject(at(0), second);
        salience.subject(at(1), first);
        assertThat(salience.persons(at(1), Gender.FEMALE, QuotedWords.NONE).get(0))
                .isSameAs(first);
    }

    @Test
    void noMoreThanSoManySightingsAreLookedBackOn() {
        Participant ann = woman();
        salience.speaks(at(0), ann);
        for (int i = 1; i < Measures.REACH; i++) {
            salience.speaks(at(0), somebody(SpeakerKind.ORGANISATION, Gender.UNKNOWN));
        }
        assertThat(salience.persons(at(0), Gender.FEMALE, QuotedWords.NONE)).containsExactly(ann);
        assertThat(salience.last(Participant::isPerson)).contains(ann);
        salience.speaks(at(0), somebody(SpeakerKind.ORGANISATION, Gender.UNKNOWN));
        assertThat(salience.persons(at(0), Gender.FEMALE, QuotedWords.NONE)).isEmpty();
        assertThat(salience.last(Participant::isPerson)).isEmpty();
    }

    @Test
    void whoeverIsSeenRemembersWhere() {
        Participant ann = woman();
        salience.subject(at(2), ann);
        assertThat(ann.lastSeen()).isEqualTo(at(2));
        Participant ben = woman();
        salience.speaks(at(3), ben);
        assertThat(salience.last(participant -> true)).contains(ben);
    }

    /** The rival was a subject a sentence before, half a point less; a name that only stands there has a whole one less. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Poe ran. | true",
                "Ann Poe had run. | true",
                "Ann Poe also ran. | true",
                "Ann Poe, a clerk, ran. | true",
                "They saw Ann Poe. | false",
                "They ran to Ann Poe had. | false",
                "They ran with Ann Poe, a clerk. | false",
                "They met Ann Poe, a clerk. | false",
                "Ann Poe’s plan failed. | false"
            })
    void aNameIsASubjectBeforeAVerb(String sentence, boolean subject) {
        Tagged text = Tagged.of("The rain fell. " + sentence);
        Salience reader = new Salience(text.words);
        Participant rival = woman();
        Participant poe = woman();
        reader.subject(0, rival);
        reader.name(text.name("Ann Poe"), poe);
        assertThat(reader.persons(text.token("Ann Poe"), Gender.FEMALE, QuotedWords.NONE)
                        .get(0))
                .isSameAs(subject ? poe : rival);
    }

    @Test
    void anOwnerStaysBehindWhoeverIsOnlyNamed() {
        Tagged text = Tagged.of("They saw Sue Lee when Ann Poe’s plan failed.");
        Salience reader = new Salience(text.words);
        Participant lee = woman();
        reader.name(text.name("Sue Lee"), lee);
        reader.name(text.name("Ann Poe"), woman());
        assertThat(reader.persons(text.token("Ann Poe"), Gender.FEMALE, QuotedWords.NONE))
                .containsExactly(lee);
    }
}
