package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.Speaker;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is written into an article is read out of it. */
@Domain(WrittenArticles.class)
class RoundTripProperties {
    @Property(tries = 400)
    void theHeadComesBack(@ForAll Written written) {
        Article article = WellFormed.parse(written.text());
        assertThat(article.headline().map(PrintedText::text)).contains(written.headline());
        assertThat(article.authors()).extracting(Contributor::name).isEqualTo(written.authors());
        assertThat(article.dateline().isPresent()).isEqualTo(!written.dateline().isEmpty());
    }

    @Property(tries = 400)
    void theWordsOfEveryQuoteComeBack(@ForAll Written written) {
        assertThat(direct(written))
                .extracting(Quote::text)
                .isEqualTo(written.quotes().stream().map(Written.Told::text).toList());
    }

    @Property(tries = 400)
    void theMentionAndTheCueOfEveryQuoteComeBack(@ForAll Written written) {
        assertThat(direct(written))
                .extracting(RoundTripProperties::clause)
                .isEqualTo(written.quotes().stream()
                        .map(told -> told.speaker() + " " + told.cue().split(" ", -1)[0])
                        .toList());
    }

    @Property(tries = 400)
    void theSpeakerOfEveryQuoteComesBack(@ForAll Written written) {
        assertThat(direct(written))
                .extracting(RoundTripProperties::speaker)
                .isEqualTo(written.quotes().stream().map(Written.Told::speaker).toList());
    }

    private static List<Quote> direct(Written written) {
        return WellFormed.parse(written.text()).quotes().stream()
                .filter(quote -> quote.kind() == QuoteKind.DIRECT)
                .toList();
    }

    private static String clause(Quote quote) {
        String mention = quote.attribution()
                .flatMap(Attribution::mention)
                .map(Passage::text)
                .orElse("nobody");
        return mention + " "
                + quote.attribution()
                        .flatMap(Attribution::cue)
                        .map(cue -> cue.passage().text())
                        .orElse("says nothing");
    }

    private static String speaker(Quote quote) {
        Optional<Speaker> speaker = quote.attribution().flatMap(Attribution::speaker);
        return speaker.flatMap(Speaker::name).orElse("nobody");
    }
}
