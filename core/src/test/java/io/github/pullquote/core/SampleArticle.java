package io.github.pullquote.core;

import com.google.common.collect.ImmutableMap;

/** An article with every field filled, for tests that want to see all of it. */
public final class SampleArticle {
    private static final String KICKER = "HARBOUR";
    private static final String HEADLINE = "Bridge to close for a year";
    private static final String STANDFIRST = "Repairs cost twice the first estimate";
    private static final String BYLINE = "By Mara Ellison and Jonas Weidt in Calder";
    private static final String FIRST = "CALDER, March 3 (Coastal Press) — The bridge shuts on Monday.";
    private static final String HEADING = "What the engineers say";
    private static final String SPLIT =
            "“It is safe,” chief engineer Ida Voss told reporters at the quay on Sunday, “but ‘safe’ is not sound.”";
    private static final String PULL_QUOTE = "“It is safe”";
    private static final String GERMAN = "„Wir warten nicht“, teilte die Hafenbehörde mit.";
    private static final String MIXED = "Critics would call the “miracle mortar” a “waste”.";
    private static final String PHOTO = "Photo: A. Quist/Coastal Press";
    private static final String SIGN_OFF = "(Editing by Paul Hagen)";
    private static final String PROMOTION = "Read our letter 📯";

    private static final SourceText SOURCE = SourceText.builder()
            .text(String.join(
                    "\n\n",
                    KICKER,
                    HEADLINE,
                    STANDFIRST,
                    BYLINE,
                    FIRST,
                    HEADING,
                    SPLIT,
                    PULL_QUOTE,
                    GERMAN,
                    MIXED,
                    PHOTO,
                    SIGN_OFF,
                    PROMOTION))
            .format(SourceFormat.HTML)
            .url("https://calder.example/bridge?ref=1")
            .charset("UTF-8")
            .build();

    private static final Speaker VOSS = Speaker.builder()
            .id(0)
            .name("Ida Voss")
            .kind(SpeakerKind.PERSON)
            .role("chief engineer")
            .affiliation("Calder Bridge Office")
            .addMentions(at("chief engineer Ida Voss"))
            .build();
    private static final Speaker PORT = Speaker.builder()
            .id(1)
            .name("Hafenbehörde")
            .kind(SpeakerKind.ORGANISATION)
            .addMentions(at("die Hafenbehörde"))
            .build();
    private static final Speaker CRITICS = Speaker.builder()
            .id(2)
            .kind(SpeakerKind.COLLECTIVE)
            .addMentions(at("Critics"))
            .build();

    private SampleArticle() {}

    /** Returns an article in which no optional field is empty and no list either. */
    public static Article full() {
        Article.Builder article = Article.builder();
        addHead(article);
        addText(article);
        addSpeech(article);
        return article.build();
    }

    private static void addHead(Article.Builder article) {
        article.id("calder-17")
                .status(ArticleStatus.COMPLETE)
                .source(SOURCE)
                .language("en")
                .kind(ArticleKind.PRESS_RELEASE)
                .headline(PrintedText.of(at(HEADLINE)))
                .kicker(PrintedText.of(at(KICKER)))
                .standfirst(PrintedText.unplaced("Only the metadata says this"))
                .dateline(Dateline.builder()
                        .passage(at("CALDER, March 3 (Coastal Press)"))
                        .addPlaces("CALDER")
                        .date("March 3")
                        .agency("Coastal Press")
                        .build())
                .addBylines(byline(), signOff())
                .addCredits(credit())
                .published(new PublicationDate("2024-03-03T10:00:00+01:00"))
                .modified(new PublicationDate("2024-03"))
                .publication(publication())
                .addImages(Image.builder()
                        .url("https://calder.example/bridge.jpg")
                        .alt("A bridge")
                        .caption("The bridge at dawn")
                        .credit("A. Quist/Coastal Press")
                        .build())
                .evidence(ImmutableMap.of(
                        ArticleField.PUBLISHED, new Evidence(EvidenceSource.JSON_LD, new RuleId("published.json-ld")),
                        ArticleField.HEADLINE, new Evidence(EvidenceSource.DOM, new RuleId("headline.h1"))));
    }

    private static Byline byline() {
        Passage line = at(BYLINE);
        return Byline.builder()
                .text(line.text())
                .span(line.span())
                .position(BylinePosition.HEAD)
                .addContributors(Contributor.builder()
                        .name("Mara Ellison")
                        .kind(ContributorKind.PERSON)
                        .contribution(Contribution.AUTHOR)
                        .role("Transport Correspondent")
                        .affiliation("Calder Courier")
                        .place("Calder")
                        .url("https://calder.example/mara")
                        .email("mara@calder.example")
                        .handle("@mara")
                        .build())
                .addContributors(Contributor.builder()
                        .name("Jonas Weidt")
                        .kind(ContributorKind.PERSON)
                        .contribution(Contribution.ADDITIONAL_REPORTING)
                        .build())
                .build();
    }

    private static Byline signOff() {
        Passage line = at(SIGN_OFF);
        return Byline.builder()
                .text(line.text())
                .span(line.span())
                .position(BylinePosition.END)
                .addContributors(Contributor.builder()
                        .name("Paul Hagen")
                        .kind(ContributorKind.PERSON)
                        .contribution(Contribution.EDITING)
                        .build())
                .build();
    }

    private static Credit credit() {
        Passage line = at(PHOTO);
        return Credit.builder()
                .text(line.text())
                .span(line.span())
                .kind(CreditKind.PHOTO)
                .name("A. Quist")
                .organisation("Coastal Press")
                .build();
    }

    private static Publication publication() {
        return Publication.builder()
                .site("Calder Courier")
                .publisher("Courier House")
                .section("Local")
                .addKeywords("bridge", "harbour")
                .canonicalUrl("https://calder.example/bridge")
                .paywalled(false)
                .build();
    }

    private static void addText(Article.Builder article) {
        article.addBlocks(block(KICKER, BlockKind.PARAGRAPH, BlockRole.KICKER))
                .addBlocks(block(HEADLINE, BlockKind.HEADING, BlockRole.HEADLINE))
                .addBlocks(block(STANDFIRST, BlockKind.OTHER, BlockRole.STANDFIRST))
                .addBlocks(block(BYLINE, BlockKind.PARAGRAPH, BlockRole.BYLINE))
                .addBlocks(block(FIRST, BlockKind.PARAGRAPH, BlockRole.BODY))
                .addBlocks(Block.builder()
                        .passage(at(HEADING))
                        .kind(BlockKind.HEADING)
                        .role(BlockRole.BODY)
                        .level(2)
                        .build())
                .addBlocks(block(SPLIT, BlockKind.PARAGRAPH, BlockRole.BODY))
                .addBlocks(block(PULL_QUOTE, BlockKind.QUOTATION, BlockRole.PULL_QUOTE))
                .addBlocks(block(GERMAN, BlockKind.LIST_ITEM, BlockRole.BODY))
                .addBlocks(block(MIXED, BlockKind.TABLE_ROW, BlockRole.BODY))
                .addBlocks(block(PHOTO, BlockKind.OTHER, BlockRole.CAPTION))
                .addBlocks(block(SIGN_OFF, BlockKind.OTHER, BlockRole.SIGN_OFF))
                .addSections(Section.builder()
                        .hasHeading(true)
                        .first(5)
                        .end(10)
                        .level(1)
                        .time("10:15")
                        .speaker(VOSS)
                        .build())
                .addDropped(new DroppedSpan(at(PROMOTION).span(), DropReason.PROMOTION, new RuleId("select.promotion")))
                .addDiagnostics(Diagnostic.builder()
                        .code(DiagnosticCode.STRAY_QUOTATION_MARK)
                        .severity(Severity.WARNING)
                        .span(at("”.").span())
                        .message("A closing mark closes nothing.")
                        .build());
    }

    private static void addSpeech(Article.Builder article) {
        article.addSpeakers(VOSS, PORT, CRITICS)
                .addQuotes(quote(QuoteKind.DIRECT, "“It is safe,”", "“but ‘safe’ is not sound.”")
                        .attribution(Attribution.builder()
                                .mention(at("chief engineer Ida Voss"))
                                .speaker(VOSS)
                                .cue(cue("told", "tell", CueKind.SAYING, Modality.ASSERTED)
                                        .build())
                                .medium("at the quay")
                                .addressee("reporters")
                                .occasion("on Sunday")
                                .confidence(Confidence.CERTAIN)
                                .rule(new RuleId("direct.split"))
                                .addAlternatives(PORT, CRITICS)
                                .build())
                        .build())
                .addQuotes(quote(QuoteKind.SCARE, "‘safe’").nestedIn(0).build())
                .addQuotes(quote(QuoteKind.DIRECT, PULL_QUOTE).repeats(0).build())
                .addQuotes(quote(QuoteKind.DIRECT, "„Wir warten nicht“")
                        .attribution(Attribution.builder()
                                .mention(at("die Hafenbehörde"))
                                .speaker(PORT)
                                .cue(cue("teilte", "mitteilen", CueKind.ANNOUNCING, Modality.ASSERTED)
                                        .particle(at("mit"))
                                        .build())
                                .confidence(Confidence.LIKELY)
                                .rule(new RuleId("direct.after-quote"))
                                .build())
                        .build())
                .addQuotes(quote(QuoteKind.MIXED, "the “miracle mortar” a “waste”")
                        .closed(false)
                        .attribution(Attribution.builder()
                                .mention(at("Critics"))
                                .speaker(CRITICS)
                                .cue(cue("call", "call", CueKind.JUDGING, Modality.HYPOTHETICAL)
                                        .build())
                                .confidence(Confidence.WEAK)
                                .rule(new RuleId("mixed.before-quote"))
                                .build())
                        .build());
    }

    private static Block block(String text, BlockKind kind, BlockRole role) {
        return Block.builder().passage(at(text)).kind(kind).role(role).build();
    }

    private static Quote.Builder quote(QuoteKind kind, String... parts) {
        Quote.Builder quote = Quote.builder().kind(kind).closed(true).rule(new RuleId("scan.marks"));
        for (String part : parts) {
            quote.addParts(at(part));
        }
        return quote;
    }

    private static Cue.Builder cue(String text, String lemma, CueKind kind, Modality modality) {
        return Cue.builder().passage(at(text)).lemma(lemma).kind(kind).modality(modality);
    }

    /** Returns the first place of the text; where it matters, the text above holds it once. */
    private static Passage at(String text) {
        int start = SOURCE.text().indexOf(text);
        return SOURCE.passage(new Span(start, start + text.length()));
    }
}
