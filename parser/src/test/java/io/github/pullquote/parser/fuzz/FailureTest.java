package io.github.pullquote.parser.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void onlyWhatTheDefectNeedsIsLeft() {
        FuzzInput input = new FuzzInput(Form.TEXT, "We lost the (key) at the gate, and nobody ) looked.");
        assertThat(failing(input).orElseThrow().minimised().input().text()).isEqualTo("()");
    }

    @Test
    void whatObeysTheLawsIsNoFailure() {
        assertThat(Failure.of(new FuzzInput(Form.JSON, "{\"a\": 1, "))).isEmpty();
        assertThat(Failure.of(new FuzzInput(Form.HTML, "<p>“We lost it,” Ann Poe said.")))
                .isEmpty();
    }

    private static Optional<Failure> failing(FuzzInput input) {
        Function<FuzzInput, Optional<String>> bracket =
                tried -> tried.text().matches("(?s).*\\(.*\\).*") ? Optional.of("brackets") : Optional.empty();
        return Failure.of(input, bracket);
    }
}
