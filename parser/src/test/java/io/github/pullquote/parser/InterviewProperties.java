package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.parser.story.Interview;
import io.github.pullquote.parser.story.Interviews;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The turns of an interview come back with their speakers, however they are printed. */
@Domain(Interviews.class)
class InterviewProperties {
    private static final ArticleParser PARSER = ArticleParser.create();

    private static Article parse(Interview interview) {
        String document = interview.document();
        return WellFormed.parse(
                PARSER,
                interview.isPage()
                        ? RawArticle.html(document)
                        : RawArticle.text(document).language("en"));
    }

    private static List<Quote> turns(Article article) {
        return article.quotes().stream()
                .filter(quote -> quote.rule().value().equals("quote.turn"))
                .toList();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyTurnIsADirectQuote(@ForAll Interview interview) {
        List<Quote> turns = turns(parse(interview));
        assertThat(turns)
                .extracting(Quote::text)
                .isEqualTo(interview.turns().stream().map(Interview.Turn::words).toList());
        assertThat(turns).extracting(Quote::kind).containsOnly(QuoteKind.DIRECT);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whoIsAskedSaysTheAnswersAndNoQuestion(@ForAll Interview interview) {
        List<Quote> turns = turns(parse(interview));
        Optional<String> guest = Optional.of(interview.guestName());
        assertThat(turns.stream()
                        .map(quote -> quote.speakerName().equals(guest))
                        .toList())
                .isEqualTo(
                        interview.turns().stream().map(Interview.Turn::answers).toList());
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void theKindIsInterview(@ForAll Interview interview) {
        assertThat(parse(interview).kind()).isEqualTo(ArticleKind.INTERVIEW);
    }
}
