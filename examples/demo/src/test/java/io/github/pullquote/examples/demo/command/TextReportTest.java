package io.github.pullquote.examples.demo.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Byline;
import io.github.pullquote.core.BylinePosition;
import io.github.pullquote.core.Confidence;
import io.github.pullquote.core.Cue;
import io.github.pullquote.core.CueKind;
import io.github.pullquote.core.Dateline;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.Image;
import io.github.pullquote.core.Modality;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.core.Publication;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.RuleId;
import io.github.pullquote.core.Section;
import io.github.pullquote.core.Severity;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final SourceText SOURCE = SourceText.ofText("""
            Harbour to close
            The ferry stops.
            By Ida Grey
            PORT — What happens next
            “We are sad,” teilte die Chefin Eva Moor mit. “Very.”
            Who knows? “Nobody.” The “old” pier, the “new” one.
            """);
    private static final int ONE_LINE = 60;

    /** A rule whose description takes no second line. */
    private static final Map.Entry<RuleId, String> RULE = ArticleParser.rules().entrySet().stream()
            .filter(rule -> rule.getValue().length() <= ONE_LINE)
            .findFirst()
            .orElseThrow();

    @Test
    void showsHeadOutlineQuotesWithReasonsAndDiagnostics() {
        assertThat(TextReport.of(article())).isEqualTo("""
                        == doc-1
                        Ferries
                        Harbour to close
                        The ferry stops.
                        By Ida Grey
                        PORT
                        Published 2024-03-03
                        Changed 2024-03-04
                        In The Port Mail, Islands
                        Behind a paywall
                        Pictures: 2, with a caption: 1
                        Status: truncated

                        Sections
                          10:15 - What happens next

                        Quotes
                        1. “We are sad,” … “Very.”
                           Speaker: Eva Moor, Chefin, Port Authority
                           How: direct, cue "teilte … mit", certain, at 5:1
                           Why: REASON
                        2. “Nobody.”
                           Speaker: unknown
                           How: direct, at 6:12, never closed, inside quote 1, repeats quote 1
                           Why: no.such-rule

                        In quotation marks, speech or not
                        4. “new”, at 6:42: REASON

                        In quotation marks, but not speech
                        3. “old”, at 6:26: REASON

                        Diagnostics
                           6:12 warning: A mark is never closed.
                           info: A limit was reached.

                        """.replace("REASON", RULE.getValue()));
    }

    @Test
    void namesSpeakerByMentionWhenNothingBetterIsKnown() {
        Speaker she = Speaker.builder().id(0).kind(SpeakerKind.PERSON).build();
        Attribution attribution = Attribution.builder()
                .mention(passage("die Chefin"))
                .speaker(she)
                .confidence(Confidence.WEAK)
                .rule(RULE.getKey())
                .build();
        Article article = Article.builder()
                .status(ArticleStatus.COMPLETE)
                .source(SOURCE)
                .kind(ArticleKind.NEWS)
                .addSpeakers(she)
                .addQuotes(quote(QuoteKind.INDIRECT, "We are sad")
                        .attribution(attribution)
                        .build())
                .build();
        assertThat(TextReport.of(article))
                .contains("1. We are sad\n   Speaker: die Chefin\n   How: indirect, weak, at 5:2\n");
    }

    @Test
    void fitsEverySeedInHundredColumns() throws IOException {
        ArticleParser parser = ArticleParser.create();
        for (Path seed : SeedFiles.articles()) {
            assertThat(TextReport.of(parser.parse(RawArticle.of(seed))).lines())
                    .as(seed.toString())
                    .isNotEmpty()
                    .allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        }
    }

    @Test
    void saysThatThereAreNoQuotes() {
        Article article = Article.builder()
                .status(ArticleStatus.COMPLETE)
                .source(SourceText.ofText(""))
                .kind(ArticleKind.NEWS)
                .build();
        assertThat(TextReport.of(article)).isEqualTo("(no headline)\n\nNo quotes\n\n");
    }

    private static Article article() {
        Speaker speaker = Speaker.builder()
                .id(0)
                .name("Eva Moor")
                .kind(SpeakerKind.PERSON)
                .role("Chefin")
                .affiliation("Port Authority")
                .build();
        return Article.builder()
                .id("doc-1")
                .status(ArticleStatus.TRUNCATED)
                .source(SOURCE)
                .kind(ArticleKind.NEWS)
                .kicker(PrintedText.unplaced("Ferries"))
                .headline(PrintedText.of(passage("Harbour to close")))
                .standfirst(PrintedText.of(passage("The ferry stops.")))
                .addBylines(Byline.builder()
                        .text("By Ida Grey")
                        .position(BylinePosition.HEAD)
                        .build())
                .dateline(Dateline.builder().passage(passage("PORT")).build())
                .published(new PublicationDate("2024-03-03"))
                .modified(new PublicationDate("2024-03-04"))
                .publication(Publication.builder()
                        .site("The Port Mail")
                        .publisher("Port Media")
                        .section("Islands")
                        .paywalled(true)
                        .build())
                .addImages(
                        Image.builder().caption("The pier").build(),
                        Image.builder().url("https://port.example/2.jpg").build())
                .addBlocks(heading())
                .addSections(Section.builder()
                        .hasHeading(true)
                        .first(0)
                        .end(1)
                        .level(1)
                        .time("10:15")
                        .build())
                .addSpeakers(speaker)
                .addQuotes(
                        attributed(speaker),
                        open(),
                        quote(QuoteKind.SCARE, "“old”").build(),
                        quote(QuoteKind.UNDECIDED, "“new”").build())
                .addDiagnostics(diagnostics())
                .build();
    }

    private static Block heading() {
        return Block.builder()
                .passage(passage("What happens next"))
                .kind(BlockKind.HEADING)
                .role(BlockRole.BODY)
                .level(1)
                .build();
    }

    private static Quote attributed(Speaker speaker) {
        return Quote.builder()
                .kind(QuoteKind.DIRECT)
                .addParts(passage("“We are sad,”"), passage("“Very.”"))
                .closed(true)
                .rule(RULE.getKey())
                .attribution(Attribution.builder()
                        .mention(passage("die Chefin Eva Moor"))
                        .speaker(speaker)
                        .cue(Cue.builder()
                                .passage(passage("teilte"))
                                .particle(passage("mit"))
                                .lemma("mitteilen")
                                .kind(CueKind.SAYING)
                                .modality(Modality.ASSERTED)
                                .build())
                        .confidence(Confidence.CERTAIN)
                        .rule(RULE.getKey())
                        .build())
                .build();
    }

    private static Quote open() {
        return quote(QuoteKind.DIRECT, "“Nobody.”")
                .closed(false)
                .nestedIn(0)
                .repeats(0)
                .rule(new RuleId("no.such-rule"))
                .build();
    }

    private static Diagnostic[] diagnostics() {
        return new Diagnostic[] {
            Diagnostic.builder()
                    .code(DiagnosticCode.UNCLOSED_QUOTATION_MARK)
                    .severity(Severity.WARNING)
                    .span(passage("“Nobody.”").span())
                    .message("A mark is never closed.")
                    .build(),
            Diagnostic.builder()
                    .code(DiagnosticCode.LIMIT_REACHED)
                    .severity(Severity.INFO)
                    .message("A limit was reached.")
                    .build()
        };
    }

    private static Quote.Builder quote(QuoteKind kind, String part) {
        return Quote.builder().kind(kind).addParts(passage(part)).closed(true).rule(RULE.getKey());
    }

    private static Passage passage(String text) {
        int start = SOURCE.text().indexOf(text);
        return SOURCE.passage(new Span(start, start + text.length()));
    }
}
