package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.Quote;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions and answers are turns in every covered language, and who answers is found above them. */
class InterviewLanguagesTest {
    private static final ArticleParser PARSER = ArticleParser.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Interview mit Lene Voss | Frage: | Antwort: | Lene Voss | Was ist mit der Mühle? | Wir haben sie verloren.
                    en | Interview with Ann Poe | Q: | A: | Ann Poe | What about the mill? | We lost it in the flood.
                    es | Entrevista con Ana Rol | P: | R: | Ana Rol | ¿Qué pasó con el molino? | Lo perdimos en la riada.
                    fr | Entretien avec Ana Pré | Question : | Réponse : | Ana Pré | Que dire du moulin ? | Nous l’avons perdu.
                    it | Intervista con Anna Rolli | Domanda: | Risposta: | Anna Rolli | Che dire del mulino? | Lo abbiamo perso.
                    nl | Interview met Anna Bos | Vraag: | Antwoord: | Anna Bos | Wat is er met de molen? | We zijn hem kwijt.
                    pl | Wywiad: Ewa Lis | Pytanie: | Odpowiedź: | Ewa Lis | Co z młynem? | Straciliśmy go w powodzi.
                    pt | Entrevista com Ana Prado | P: | R: | Ana Prado | Que se passou com o moinho? | Perdemos o moinho na cheia.
                    """)
    void whoAnswersIsNamedAboveTheQuestions(
            String language,
            String headline,
            String asks,
            String answers,
            String name,
            String question,
            String answer) {
        String turns = (asks + " " + question + "\n\n" + answers + " " + answer + "\n\n").repeat(2);
        Article article = WellFormed.parse(
                PARSER, RawArticle.text(headline + "\n\n" + turns).language(language));
        assertThat(article.kind()).isEqualTo(ArticleKind.INTERVIEW);
        assertThat(article.quotes())
                .hasSize(4)
                .allMatch(quote -> quote.rule().value().equals("quote.turn"));
        assertThat(article.quotes()).extracting(Quote::text).containsExactly(question, answer, question, answer);
        assertThat(article.quotes())
                .extracting(Quote::speakerName)
                .containsExactly(Optional.empty(), Optional.of(name), Optional.empty(), Optional.of(name));
    }
}
