package io.github.pullquote.parser.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Dateline;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.plaintext.RawBlock;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {
    private static final String BODY = " The last ferry will leave on Friday.";

    private static DatelineReader reader(String language) {
        return new DatelineReader(WordLists.of(new Lexicons(), Optional.of(language)));
    }

    private static Optional<Dateline> opening(String language, String text) {
        SourceText source = SourceText.ofText(text);
        TextBlock block = TextBlock.of(text, new RawBlock(new Span(0, text.length()), 0, false));
        return reader(language).opening(source, block);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | PARIS (AP) — | PARIS (AP)
                    en | WASHINGTON, March 3 (Reuters) - | WASHINGTON, March 3 (Reuters)
                    en | BEIJING, March 3 (Xinhua) -- | BEIJING, March 3 (Xinhua)
                    en | FLINT, Mich., Oct. 4 (UPI) — | FLINT, Mich., Oct. 4 (UPI)
                    en | ST. LOUIS — | ST. LOUIS
                    en | McALLEN, Texas — | McALLEN, Texas
                    en | WASHINGTON ― | WASHINGTON
                    en | LONDON, Tuesday — | LONDON, Tuesday
                    en | KYIV/LONDON — | KYIV/LONDON
                    en | PARIS AND ROME — | PARIS AND ROME
                    en | ABOARD AIR FORCE ONE — | ABOARD AIR FORCE ONE
                    en | (Reuters) - | (Reuters)
                    en | NEW DELHI: | NEW DELHI
                    en | Moscow — | Moscow
                    en | BRUSSELS, March 3, 2024 — | BRUSSELS, March 3, 2024
                    de | Berlin (dpa) – | Berlin (dpa)
                    de | Berlin, 3. März (dpa) – | Berlin, 3. März (dpa)
                    """)
    void findsThePlaceDateAndAgency(String language, String head, String dateline) {
        assertThat(opening(language, head + BODY))
                .hasValueSatisfying(found -> assertThat(found.passage().text()).isEqualTo(dateline));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO — the alliance of the last century — has sent no ship.",
                "BASF — The company has sent no ship. Nobody had asked BASF.",
                "Trump — The president has sent no ship.",
                "UPDATE: The ferry has left.",
                "BREAKING: The ferry has left.",
                "I — The first chapter.",
                "The ferry has left - the last one.",
                "\"PARIS — The city,\" she said.",
                "—",
                "(",
                "()",
                "A:",
            })
    void findsNoDatelineElsewhere(String text) {
        assertThat(opening("en", text)).isEmpty();
    }

    @Test
    void takesPlacesDateAndAgencyApart() {
        Dateline dateline =
                opening("en", "KYIV/LONDON, March 3 (Reuters) -" + BODY).orElseThrow();

        assertThat(dateline.places()).containsExactly("KYIV", "LONDON");
        assertThat(dateline.date()).contains("March 3");
        assertThat(dateline.agency()).contains("Reuters");
    }

    @Test
    void takesAnAgencyAfterTheDash() {
        Dateline dateline = opening("en", "MOSCOW, March 3 — TASS. The last ferry will leave.")
                .orElseThrow();

        assertThat(dateline.agency()).contains("TASS");
        assertThat(dateline.passage().text()).isEqualTo("MOSCOW, March 3 — TASS");
    }
}
