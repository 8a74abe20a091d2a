package io.github.pullquote.parser.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.resolve.name.NameRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualCaseTest {
    private final UsualCase usualCase = new UsualCase(Tagged.LEXICON.names());

    @ParameterizedTest
    @CsvSource({
        "ANN POE, Ann Poe, Ann Poe",
        "ANN Poe, Ann Poe, Ann Poe",
        "ORVAIN LASKER, Orvain Lasker, Orvain Lasker",
        "LASKER, LASKER, Lasker",
        "BBC NEWS, BBC NEWS, -",
        "ORVAIN Poe, ORVAIN Poe, -",
        "POE, POE, -",
        "Ann POE, Ann POE, -",
        "Ann Poe, Ann Poe, -"
    })
    void readsNamesInCapitals(String name, String usual, String found) {
        NameRun run = Tagged.nameOf(name.split(" ", -1));
        assertThat(usualCase.of(run).name()).isEqualTo(usual);
        assertThat(usualCase.found(run).map(NameRun::name).orElse("-")).isEqualTo(found);
    }
}
