package io.github.pullquote.parser.internal.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.parser.internal.resolve.Tagged;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {
    private static List<String> names(String text, BlockKind kind) {
        return Tagged.of(text, kind).names.find(Tagged.watch()).stream()
                .map(run -> run.title().map(title -> title + "/").orElse("") + run.name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They saw Ann Poe and Ben Lee run. | Ann Poe; Ben Lee",
                "They saw Sen. Ann Poe run. | Sen./Ann Poe",
                "They saw Vice President Ann Poe run. | Vice President/Ann Poe",
                "They saw Vincent van Gogh and the van Gogh. | Vincent van Gogh; Gogh",
                "They saw Maria de la Cruz run. | Maria de la Cruz",
                "They saw Maria de la run. | Maria",
                "They saw the University of Orvain run. | University of Orvain",
                "They saw the University of rain run. | University",
                "They saw Poe of Orvain run. | Poe; Orvain",
                "They saw Poe “Lee” run. | Poe; Lee",
                "They ran to Poe. Lee ran. | Poe; Lee",
                "They saw Orvain Richard Olson run. | Orvain Richard Olson",
                "They saw Orvain Airways Richard Olson run. | Richard Olson",
                "They saw British Ann Poe run. | Ann Poe",
                "They saw Director of Sales Ann Poe run. | Director of Sales/Ann Poe",
                "They saw the director of Mills Ann Poe run. | Ann Poe",
                "They saw Ann Poe OBE run. | Ann Poe",
                "They saw Ann Poe Jr. run. | Ann Poe",
                "They saw William (Bill) Poe and Ann “Rusty” Lee run. | William Poe; Ann Lee",
                "They saw Richard Orvain Ann Olson run. | Richard Orvain Ann Olson",
                "They saw Orvain Airways Richard. | Orvain Airways Richard",
                "They saw Acme Airways Richard Orvain Acme Lee. | Richard Orvain Acme Lee",
                "They saw Acme Airways Richard Orvain Acme Mill Lee. | Acme Airways Richard Orvain Acme Mill Lee",
                "it rained | ``"
            },
            quoteCharacter = '`')
    void findsNamesWithTitlesAndParticles(String text, String names) {
        assertThat(String.join("; ", names(text, BlockKind.PARAGRAPH))).isEqualTo(names);
    }

    @Test
    void findsNoneInHeadlines() {
        assertThat(names("They Saw Ann Poe", BlockKind.HEADING)).isEmpty();
        assertThat(names("They Saw Ann Poe", BlockKind.HEADING)).isEmpty();
        assertThat(names("They Saw Ann Poe", BlockKind.LIST_ITEM)).isNotEmpty();
    }

    @Test
    void endsANameAfterSoManyParts() {
        String eight = "Acme ".repeat(NameRun.MAX_PARTS).strip();
        assertThat(names("They saw " + eight + ".", BlockKind.PARAGRAPH)).containsExactly(eight);
        assertThat(names("They saw " + eight + " Acme.", BlockKind.PARAGRAPH)).containsExactly(eight, "Acme");
    }

    @Test
    void stopsWhenTimeIsOver() {
        Tagged tagged = Tagged.of("Poe ran. ".repeat(1_000));
        assertThatThrownBy(() -> tagged.names.find(Tagged.passed())).isInstanceOf(Watch.Stopped.class);
    }

    @Test
    void readsSoManyTitles() {
        String most = "Sen. ".repeat(NameFinder.MAX_TITLE_TOKENS).strip();
        assertThat(names("They saw " + most + " Poe.", BlockKind.PARAGRAPH)).containsExactly(most + "/Poe");
        assertThat(names("They saw Sen. " + most + " Poe.", BlockKind.PARAGRAPH))
                .containsExactly(most + "/Poe");
    }

    @Test
    void knowsWhereANameStands() {
        Tagged tagged = Tagged.of("They saw Sen. Ann Poe run.");
        NameRun run = tagged.name("Sen.");
        assertThat(run.first()).isEqualTo(2);
        assertThat(run.nameFirst()).isEqualTo(3);
        assertThat(run.end()).isEqualTo(5);
        assertThat(run.last()).isEqualTo("Poe");
        assertThat(tagged.names.at(2, 4).orElseThrow().name()).isEqualTo("Ann");
        assertThat(tagged.names.at(2, 3)).isEmpty();
        assertThat(tagged.names.at(5, 6)).isEmpty();
    }
}
