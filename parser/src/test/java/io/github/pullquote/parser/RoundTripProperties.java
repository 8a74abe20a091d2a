package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.parser.story.Introduced;
import io.github.pullquote.parser.story.Said;
import io.github.pullquote.parser.story.Stories;
import io.github.pullquote.parser.story.Written;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is written into an article is read out of it. */
@Domain(Stories.class)
class RoundTripProperties {
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theHeadComesBack(@ForAll Written written) {
        Article article = WellFormed.parse(written.text());
        assertThat(article.headline().map(PrintedText::text)).contains(written.headline());
        assertThat(article.authors()).extracting(Contributor::name).isEqualTo(written.authors());
        assertThat(article.dateline().isPresent()).isEqualTo(!written.dateline().isEmpty());
    }

    /** The law of which more tries find more: it alone has as many as the configuration says. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyQuoteComesBackWithItsKindAndSpeaker(@ForAll Written written) {
        assertThat(QuoteLines.of(Laws.parse(written.text())))
                .isEqualTo(written.said().stream()
                        .map(said -> QuoteLines.line(said.kind(), said.speaker(), said.words()))
                        .toList());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theClauseOfEveryQuoteComesBack(@ForAll Written written) {
        Article article = Laws.parse(written.text());
        assertThat(article.quotes()).hasSameSizeAs(written.said());
        for (int i = 0; i < written.said().size(); i++) {
            Said said = written.said().get(i);
            if (said.kind() != QuoteKind.SCARE) {
                Quote quote = article.quotes().get(i);
                assertThat(mention(quote)).containsIgnoringCase(said.mention());
                assertThat(cue(quote)).startsWith(said.cue());
                assertThat(quote.attribution().flatMap(Attribution::addressee)).isEqualTo(said.addressee());
            }
        }
    }

    /** Somebody of whom the story tells nothing has nothing. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theRoleAndTheBodyOfEverySpeakerComeBack(@ForAll Written written) {
        Laws.parse(written.text()).speakers().forEach(speaker -> {
            Introduced told = written.introduced().get(speaker.name().orElse("nobody"));
            if (told != null) {
                assertThat(speaker.role().map(Ascii::toLowerCase)).isEqualTo(told.occupation());
                assertThat(speaker.affiliation()).isEqualTo(told.body());
            }
        });
    }

    private static String mention(Quote quote) {
        Optional<Passage> mention = quote.attribution().flatMap(Attribution::mention);
        return mention.map(Passage::text).orElse("nobody");
    }

    private static String cue(Quote quote) {
        return quote.attribution()
                .flatMap(Attribution::cue)
                .map(cue -> cue.passage().text())
                .orElse("says nothing");
    }
}
