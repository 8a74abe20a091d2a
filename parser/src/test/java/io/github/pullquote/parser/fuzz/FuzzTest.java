package io.github.pullquote.parser.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A thousand inputs, the same in every build, or as many as the minutes allow that {@code pullquote.fuzz} gives, from the
 * number on that {@code pullquote.fuzz.first} gives. What fails is written small into {@code target/fuzz}, and then goes
 * into the folder that {@link FuzzReplayTest} replays.
 */
class FuzzTest {
    private static final int INPUTS = 1_000;

    @Test
    void everyInputObeysTheLaws() throws IOException {
        FuzzRun run = new FuzzRun(Path.of("target", "fuzz"));
        long first = Long.getLong("pullquote.fuzz.first", 0);
        Integer minutes = Integer.getInteger("pullquote.fuzz");
        if (minutes == null) {
            run.numbers(first, first + INPUTS);
        } else {
            run.time(first, Duration.ofMinutes(minutes));
        }
        assertThat(run.found()).isEmpty();
    }

    @Test
    void equalNumbersGiveEqualInputsAndOthersDiffer() {
        InputMaker maker = new InputMaker(Stock.load());
        assertThat(maker.make(7)).isEqualTo(new InputMaker(Stock.load()).make(7));
        assertThat(IntStream.range(0, INPUTS).mapToObj(maker::make).collect(Collectors.toSet()))
                .hasSizeGreaterThan(INPUTS * 9 / 10)
                .extracting(FuzzInput::form)
                .contains(Form.values());
    }
}
