package io.github.pullquote.parser.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRecogniserTest {
    private final LanguageRecogniser recogniser = new LanguageRecogniser(new Lexicons());

    private Optional<String> recognise(String text) {
        return recogniser.recognise(text, new Span(0, text.length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The last ferry to the island will leave on Friday, and nobody knows who will play for it.
                    de | Die letzte Fähre zur Insel fährt am Freitag, und niemand weiß, wer auf ihr spielen wird.
                    fr | Le dernier bac pour l’île partira vendredi, et personne ne sait qui y jouera pour elle.
                    """)
    void recognisesTheLanguagesWithWordLists(String language, String text) {
        assertThat(recognise(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42",
                "Bob",
                "Ostatni prom na wyspę odpłynie w piątek, a nikt nie wie, kto na nim zagra.",
                "最後の船は金曜日に出る。楽団も一緒である。",
                "Последний паром на остров уйдёт в пятницу, и никто не знает, кто будет играть."
            })
    void recognisesNothingInOtherLanguagesAndVeryShortTexts(String text) {
        assertThat(recognise(text)).isEmpty();
    }

    @Test
    void tellsLanguagesThatResembleThoseWithListsOfTheirOwn() {
        assertThat(recognise(
                        "El puerto de la isla cerró ayer por la tarde, y la banda de los bomberos tocó en el muelle."))
                .contains("es");
        assertThat(recognise("Il porto dell'isola ha chiuso ieri e la banda dei pompieri non ha più suonato sul molo."))
                .contains("it");
        assertThat(recognise("O porto da ilha fechou ontem à tarde e a banda dos bombeiros não tocou mais no cais."))
                .contains("pt");
        assertThat(recognise("De haven van het eiland is gisteren gesloten en het orkest heeft niet meer gespeeld."))
                .contains("nl");
    }

    @Test
    void looksOnlyAtTheSpan() {
        String text = "Die letzte Fähre zur Insel fährt am Freitag. The last ferry to the island will leave on Friday.";

        assertThat(recogniser.recognise(text, new Span(45, text.length()))).contains("en");
    }
}
