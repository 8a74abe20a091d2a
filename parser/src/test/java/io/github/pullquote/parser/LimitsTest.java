package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.DropReason;
import io.github.pullquote.core.DroppedSpan;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.Speaker;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert;
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
            assertThat(article.quotes())
                    .usingElementComparator(Comparator.comparing(LimitsTest::withoutSpeaker))
                    .isEqualTo(all.quotes().subList(0, most));
            assertThat(article.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.LIMIT_REACHED);
        }
        assertThat(all.quotes()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void turnsCountAsQuotes() {
        String text = "Q: Is it lost?\n\nA: I think so. “Maybe,” Ann Poe said.\n\n".repeat(10);
        Article all = WellFormed.parse(text);
        for (int most = 1; most < all.quotes().size(); most++) {
            Article article = WellFormed.parse(parser(ParseLimits.builder().maxQuotes(most)), RawArticle.text(text));
            assertThat(article.quotes())
                    .usingElementComparator(Comparator.comparing(LimitsTest::withoutSpeaker))
                    .isEqualTo(all.quotes().subList(0, most));
        }
        assertThat(all.quotes()).hasSize(30);
    }

    /** Only those are speakers who say one of the quotes given, so the numbers of speakers differ. */
    private static String withoutSpeaker(Quote quote) {
        return quote.kind() + " " + quote.parts() + " " + quote.rule() + " " + quote.speakerName();
    }

    @Test
    void nobodyIsASpeakerWhoseQuotesAreNotGiven() {
        String text = "“We lost the key,” Ann Poe said.\n\n“Nobody looked for it,” Lee Roe said.\n\n".repeat(50);
        Article article = WellFormed.parse(parser(ParseLimits.builder().maxQuotes(1)), RawArticle.text(text));
        assertThat(article.speakers()).extracting(Speaker::name).containsExactly(Optional.of("Ann Poe"));
    }

    @Test
    void pullQuotesCountAsQuotes() {
        String html = "<article><h1>Council lost its key</h1>" + "<p>“We lost the key of the gate,” Ann Poe said.</p>"
                + "<aside class=pullquote>We lost the key of the gate</aside><p>The council met at noon.</p></article>";
        assertThat(WellFormed.parse(ArticleParser.create(), RawArticle.html(html))
                        .quotes())
                .hasSize(2);
        assertThat(WellFormed.parse(parser(ParseLimits.builder().maxQuotes(1)), RawArticle.html(html))
                        .quotes())
                .hasSize(1);
    }

    @Test
    void aDeadlineMayBeOfAnyLength() {
        ArticleParser parser = parser(ParseLimits.builder().deadline(Duration.ofSeconds(Long.MAX_VALUE)));
        assertThat(parser.parseText(SAID)).isEqualTo(ArticleParser.create().parseText(SAID));
    }

    @Test
    void manyLinesStopSoonAfterTheirDeadline() {
        ArticleParser parser = parser(ParseLimits.builder().deadline(Duration.ofMillis(100)));
        String text = "a\n".repeat(2_500_000);
        long start = System.nanoTime();
        Article article = parser.parseText(text);
        assertThat(article.status()).isEqualTo(ArticleStatus.DEADLINE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aTimeOfRetrievalLiesInYearsOfFourDigits() {
        ZonedDateTime last = ZonedDateTime.of(9999, 12, 31, 23, 59, 59, 0, ZoneOffset.UTC);
        String text = "Council lost its key\n\nPublished: tomorrow\n\nUpdated: 9999 years ago\n\n" + SAID;
        assertThat(WellFormed.parse(
                                ArticleParser.create(), RawArticle.text(text).retrievedAt(last))
                        .status())
                .isEqualTo(ArticleStatus.COMPLETE);
        assertThat(WellFormed.parse(
                                ArticleParser.create(), RawArticle.text(text).retrievedAt(last.withYear(1)))
                        .status())
                .isEqualTo(ArticleStatus.COMPLETE);
        assertThatThrownBy(() -> RawArticle.text(SAID).retrievedAt(last.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("retrievedAt");
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
        for (int depth : new int[] {Integer.MIN_VALUE, 0, 1, 2}) {
            assertThatThrownBy(() -> ParseLimits.builder().maxDepth(depth).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("maxDepth");
        }
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

    @Test
    void aNullNamesTheArgument() {
        assertNamed("text", () -> RawArticle.text((String) null));
        assertNamed("bytes", () -> RawArticle.text((byte[]) null));
        assertNamed("file", () -> RawArticle.text((Path) null));
        assertNamed("in", () -> RawArticle.text((InputStream) null));
        assertNamed("html", () -> RawArticle.html((String) null));
        assertNamed("bytes", () -> RawArticle.html((byte[]) null));
        assertNamed("file", () -> RawArticle.html((Path) null));
        assertNamed("in", () -> RawArticle.html((InputStream) null));
        RawArticle raw = RawArticle.text(SAID);
        assertNamed("id", () -> raw.id(null));
        assertNamed("url", () -> raw.url(null));
        assertNamed("charset", () -> raw.charset(null));
        assertNamed("language", () -> raw.language((String) null));
        assertNamed("language", () -> raw.language((Locale) null));
        assertNamed("retrievedAt", () -> raw.retrievedAt(null));
        assertNamed("html", () -> ArticleParser.create().parseHtml(null));
        assertNamed("line", () -> ArticleParser.create().parseCreditLine(null));
        assertNamed("deadline", () -> ParseLimits.builder().deadline((Duration) null));
    }

    private static void assertNamed(String argument, ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(argument);
    }

    private static ArticleParser parser(ParseLimits.Builder limits) {
        return ArticleParser.create(limits.build());
    }
}
