package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.DropReason;
import io.github.pullquote.core.DroppedSpan;
import io.github.pullquote.core.Span;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    private static final String SAID = "“We lost the key,” Ann Poe said. ";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t\r\n", "\u00A0\u2003", "\uFEFF"})
    void aTextOfWhiteSpaceIsEmpty(String text) {
        Article article = WellFormed.parse(text);
        assertThat(article.status()).isEqualTo(ArticleStatus.EMPTY);
        assertThat(article.blocks()).isEmpty();
        assertThat(article.quotes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ".", "“", "\"", "'", "—", "\u0301", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u200B", "»"})
    void oneCharacterIsABlock(String text) {
        Article article = WellFormed.parse(text);
        assertThat(article.status()).isEqualTo(ArticleStatus.COMPLETE);
        assertThat(article.blocks()).hasSize(1);
        assertThat(article.quotes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"=",
                "\"Bob.\"\n\n\"What.\"",
                "a\u0000b",
                "“a\u0000b,” Poe said.",
                "“\uD83D,” Poe said. “\uDE00”",
                "\uDE00\uD83D “\uDE00\uD83D” \uDE00",
                "\u202E“We lost,” Poe said.\u202C",
                "\r“We lost,”\rPoe said.\r"
            })
    void oddTextsAreReadWhole(String text) {
        assertThat(WellFormed.parse(text).status()).isEqualTo(ArticleStatus.COMPLETE);
    }

    @Test
    void aTextOfControlCharactersIsNoText() {
        Article article = WellFormed.parse("\u0000\u0001x".repeat(100));
        assertThat(article.status()).isEqualTo(ArticleStatus.NOT_TEXT);
        assertThat(article.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.NOT_TEXT);
        assertThat(article.blocks()).isEmpty();
    }

    @Test
    void whatLiesBeyondTheCharactersToReadIsDropped() {
        String text = SAID.repeat(10);
        Article article = WellFormed.parse(parser(ParseLimits.builder().maxCharacters(40)), RawArticle.text(text));
        assertThat(article.status()).isEqualTo(ArticleStatus.TRUNCATED);
        assertThat(article.source().text()).isEqualTo(text);
        assertThat(article.dropped()).extracting(DroppedSpan::reason).containsExactly(DropReason.LIMIT);
        assertThat(article.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.LIMIT_REACHED);
        assertThat(article.quotes())
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote.span().end()).isLessThanOrEqualTo(40));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aLimitSplitsNoSurrogatePair(int characters) {
        String text = "\uD83D\uDE00\uD83D\uDE00 \uD83D\uDE00";
        Article article =
                WellFormed.parse(parser(ParseLimits.builder().maxCharacters(characters)), RawArticle.text(text));
        assertThat(article.status()).isEqualTo(ArticleStatus.TRUNCATED);
    }

    @Test
    void aTextAsLongAsTheLimitIsReadWhole() {
        Article article =
                WellFormed.parse(parser(ParseLimits.builder().maxCharacters(SAID.length())), RawArticle.text(SAID));
        assertThat(article.status()).isEqualTo(ArticleStatus.COMPLETE);
        assertThat(article.dropped()).isEmpty();
    }

    @Test
    void onlyTheFirstQuotesAreGiven() {
        String text = "“He said ‘no’ twice,” Ann Poe said.\n\n".repeat(10);
        Article all = WellFormed.parse(text);
        for (int most = 1; most < all.quotes().size(); most++) {
            Article article = WellFormed.parse(parser(ParseLimits.builder().maxQuotes(most)), RawArticle.text(text));
            assertThat(article.status()).isEqualTo(ArticleStatus.TRUNCATED);
            assertThat(article.quotes()).isEqualTo(all.quotes().subList(0, most));
            assertThat(article.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.LIMIT_REACHED);
        }
        assertThat(all.quotes()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void aDeadlineThatHasPassedStopsTheWork() {
        ArticleParser parser = parser(ParseLimits.builder().deadline(Duration.ofNanos(1)));
        Article article = WellFormed.parse(parser, RawArticle.text(SAID));
        assertThat(article.status()).isEqualTo(ArticleStatus.DEADLINE);
        assertThat(article.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.DEADLINE_PASSED);
        assertThat(article.dropped()).extracting(DroppedSpan::span).containsExactly(new Span(0, SAID.length()));
    }

    @Test
    void aLongTextStopsSoonAfterItsDeadline() {
        String text = (SAID + "\n\n").repeat(60_000);
        ArticleParser parser = parser(ParseLimits.builder().deadline(Duration.ofMillis(50)));
        long start = System.nanoTime();
        Article article = parser.parseText(text);
        assertThat(article.status()).isEqualTo(ArticleStatus.DEADLINE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aDeadlineThatIsFarOffChangesNothing() {
        ArticleParser parser = parser(ParseLimits.builder().deadline(Duration.ofDays(1)));
        assertThat(parser.parseText(SAID)).isEqualTo(ArticleParser.create().parseText(SAID));
    }

    @Test
    void anInterruptStopsTheWorkAndStaysSet() {
        Thread.currentThread().interrupt();
        try {
            Article article = ArticleParser.create().parseText(SAID);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            assertThat(article.status()).isEqualTo(ArticleStatus.INTERRUPTED);
            assertThat(article.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.INTERRUPTED);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void bytesGiveTheArticleOfTheirText() {
        Article ofBytes =
                WellFormed.parse(ArticleParser.create(), RawArticle.text(SAID.getBytes(StandardCharsets.UTF_8)));
        assertThat(ofBytes.quotes()).isEqualTo(WellFormed.parse(SAID).quotes());
    }

    @Test
    void misuseNamesTheArgument() {
        assertThatThrownBy(() -> ArticleParser.create(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("limits");
        assertThatThrownBy(() -> ArticleParser.create().parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("raw");
        assertThatThrownBy(() -> ArticleParser.create().parseText(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThatThrownBy(() -> ParseLimits.builder().maxCharacters(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxCharacters");
        assertThatThrownBy(() -> ParseLimits.builder().maxQuotes(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxQuotes");
        assertThatThrownBy(() -> ParseLimits.builder().deadline(Duration.ZERO).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deadline");
    }

    private static ArticleParser parser(ParseLimits.Builder limits) {
        return ArticleParser.create(limits.build());
    }
}
