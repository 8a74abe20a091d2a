package io.github.pullquote.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each article here breaks one law; where the builder would not let it through, an accessor is replaced. */
class ArticleAssertTest {
    private static final RuleId RULE = new RuleId("rule");
    private static final String TEXT = "Bridge shuts\n\n“It’s ‘safe’,” said Ida Voss. 😀 “Yes.”\n\nBuy now";
    private static final SourceText SOURCE = SourceText.ofText(TEXT);
    private static final Block HEADLINE = Block.builder()
            .passage(at("Bridge shuts"))
            .kind(BlockKind.HEADING)
            .role(BlockRole.HEADLINE)
            .build();
    private static final Block PARAGRAPH = block("“It’s ‘safe’,” said Ida Voss. 😀 “Yes.”", BlockKind.PARAGRAPH);
    private static final DroppedSpan DROPPED = new DroppedSpan(at("Buy now").span(), DropReason.PROMOTION, RULE);
    private static final Speaker VOSS = Speaker.builder()
            .id(0)
            .kind(SpeakerKind.PERSON)
            .addMentions(at("Ida Voss"))
            .build();
    private static final Quote SPLIT = quote("“It’s ‘safe’,”", "“Yes.”")
            .attribution(attribution("Ida Voss", "said").build())
            .build();
    private static final Quote NESTED = quote("‘safe’").nestedIn(0).build();
    private static final Article GOOD = Article.builder()
            .status(ArticleStatus.COMPLETE)
            .source(SOURCE)
            .kind(ArticleKind.NEWS)
            .headline(PrintedText.of(HEADLINE.passage()))
            .addBlocks(HEADLINE, PARAGRAPH)
            .addDropped(DROPPED)
            .addSpeakers(VOSS)
            .addQuotes(SPLIT, NESTED)
            .build();

    @Test
    void acceptsAWellFormedArticle() {
        assertThatCode(() -> ArticleAssert.assertWellFormed(GOOD, ImmutableSet.of(RULE)))
                .doesNotThrowAnyException();
    }

    @Test
    void rejectsASpanBeyondTheSource() {
        assertRejects(
                with("dropped", ImmutableList.of(new DroppedSpan(new Span(0, 999), DropReason.OTHER, RULE))),
                "dropped[0] (rule) [0,999) must lie in the source");
    }

    @Test
    void rejectsASpanThatSplitsASurrogatePair() {
        int smile = TEXT.indexOf("😀");
        Passage half = SOURCE.passage(new Span(PARAGRAPH.span().start(), smile + 1));

        assertRejects(
                with(
                        "blocks",
                        ImmutableList.of(
                                HEADLINE,
                                Block.builder().from(PARAGRAPH).passage(half).build())),
                "blocks[1]",
                "must not split a surrogate pair");
    }

    @Test
    void rejectsAPassageWithAnotherText() {
        Passage other = new Passage(HEADLINE.span(), "bridge SHUTS");

        assertRejects(
                with(
                        "blocks",
                        ImmutableList.of(
                                Block.builder().from(HEADLINE).passage(other).build(), PARAGRAPH)),
                "blocks[0] [0,12) must have the text of its span, but has \"bridge SHUTS\"");
    }

    @Test
    void rejectsAMentionOfASpeakerWithAnotherText() {
        Speaker other = Speaker.builder()
                .from(VOSS)
                .mentions(ImmutableList.of(new Passage(new Span(0, 3), "Ann")))
                .build();

        assertRejects(with("speakers", ImmutableList.of(other)), "speakers[0].mentions [0,3) must have the text");
    }

    @Test
    void rejectsBlocksOutOfOrder() {
        assertRejects(
                with("blocks", ImmutableList.of(PARAGRAPH, HEADLINE)),
                "blocks[1] [0,12) must begin after the end of blocks[0]");
    }

    @Test
    void rejectsBlocksThatOverlap() {
        assertRejects(
                with("blocks", ImmutableList.of(HEADLINE, PARAGRAPH, block("“Yes.”", BlockKind.OTHER))),
                "blocks[2]",
                "must begin after the end of blocks[1]",
                "[[“Yes.”]]");
    }

    @Test
    void rejectsDroppedSpansThatOverlap() {
        assertRejects(
                with("dropped", ImmutableList.of(DROPPED, DROPPED)),
                "dropped[1]",
                "must begin after the end of dropped[0] (rule)");
    }

    @Test
    void rejectsADroppedSpanInsideABlock() {
        DroppedSpan inside = new DroppedSpan(at("“Yes.”").span(), DropReason.OTHER, RULE);

        assertRejects(
                with("dropped", ImmutableList.of(inside, DROPPED)),
                "dropped[0]",
                "must begin after the end of blocks[1]");
    }

    @Test
    void rejectsTextThatIsNeitherInABlockNorDropped() {
        assertRejects(
                build(article -> article.dropped(ImmutableList.of())),
                "is neither in a block nor in a dropped span",
                "<U+a><U+a>[[Buy now]]");
    }

    @Test
    void rejectsUncoveredTextBetweenBlocks() {
        Block shortened = block("“It’s ‘safe’,” said Ida Voss. 😀 ", BlockKind.PARAGRAPH);

        assertRejects(
                build(article -> article.blocks(ImmutableList.of(HEADLINE, shortened))),
                "is neither in a block nor in a dropped span",
                "[[“Yes.”]]");
    }

    @Test
    void rejectsAHeadlineInABlockOfAnotherRole() {
        assertRejects(
                build(article -> article.blocks(ImmutableList.of(block("Bridge shuts", BlockKind.HEADING), PARAGRAPH))),
                "headline [0,12) must stand in a block of role HEADLINE");
    }

    @Test
    void rejectsASpeakerWhoseIdIsNoIndex() {
        Speaker second = Speaker.builder().from(VOSS).id(1).build();

        assertRejects(with("speakers", ImmutableList.of(second)), "speakers[0] must have its index as id");
    }

    @Test
    void rejectsASpeakerOfAQuoteThatIsNotInTheList() {
        assertRejects(
                with("speakers", ImmutableList.of()), "quotes[0].attribution.speaker must be one of the speakers");
    }

    @Test
    void rejectsASectionBeyondTheBlocks() {
        Section section = Section.builder().first(0).end(3).level(1).build();

        assertRejects(with("sections", ImmutableList.of(section)), "sections[0] must end at a block");
    }

    @Test
    void rejectsAQuoteThatRepeatsItself() {
        assertRejects(
                with(
                        "quotes",
                        ImmutableList.of(SPLIT, quote("‘safe’").repeats(1).build())),
                "quotes[1] must repeat another quote");
    }

    @Test
    void rejectsAQuoteNestedInNothing() {
        Quote lost = Replaced.in(Quote.class, NESTED, "nestedIn", OptionalInt.of(7));

        assertRejects(with("quotes", ImmutableList.of(SPLIT, lost)), "quotes[1] must be nested in another quote");
    }

    @Test
    void rejectsAQuoteThatDoesNotLieInTheOneItIsNestedIn() {
        assertRejects(
                withQuotes(
                        quote("“It’s ‘safe’,”").build(),
                        quote("“Yes.”").nestedIn(0).build()),
                "quotes[1]",
                "must lie inside quotes[0]");
    }

    @Test
    void rejectsQuotesOutOfOrder() {
        assertRejects(
                with("quotes", ImmutableList.of(quote("“Yes.”").build(), SPLIT)),
                "quotes[1]",
                "must not start before the quote in front of it");
    }

    @Test
    void rejectsPartsOutOfOrder() {
        Quote twisted = Replaced.in(
                Quote.class, quote("‘safe’").build(), "parts", ImmutableList.of(at("“It’s ‘safe’,”"), at("‘safe’")));

        assertRejects(
                with("quotes", ImmutableList.of(twisted)),
                "quotes[0].parts[1]",
                "must begin after the end of the part in front of it");
    }

    @Test
    void rejectsAPartThatReachesIntoAnotherBlock() {
        assertRejects(withQuotes(quote("shuts\n\n“It’s").build()), "quotes[0].parts[0] [7,", "must lie inside a block");
    }

    @Test
    void rejectsACueOutsideOfBlocks() {
        assertRejects(
                withQuotes(quote("“Yes.”")
                        .attribution(attribution("Ida Voss", "Buy").build())
                        .build()),
                "quotes[0].attribution.cue",
                "must lie inside a block");
    }

    @Test
    void rejectsAParticleOutsideOfBlocks() {
        Cue cue = Cue.builder()
                .passage(at("said"))
                .particle(at("now"))
                .lemma("say")
                .kind(CueKind.SAYING)
                .modality(Modality.ASSERTED)
                .build();

        assertRejects(
                withQuotes(quote("“Yes.”")
                        .attribution(attribution("Ida Voss", "said").cue(cue).build())
                        .build()),
                "quotes[0].attribution.cue.particle",
                "must lie inside a block");
    }

    @Test
    void rejectsAMentionInADroppedSpan() {
        assertRejects(
                withQuotes(quote("“Yes.”")
                        .attribution(attribution("Buy now", "said").build())
                        .build()),
                "quotes[0].attribution.mention",
                "must lie inside a block");
    }

    @Test
    void rejectsAMentionInsideOfItsQuote() {
        assertRejects(
                withQuotes(quote("“It’s ‘safe’,”")
                        .attribution(attribution("It", "said").build())
                        .build()),
                "quotes[0].attribution.mention",
                "must lie outside of the quote's parts");
    }

    @Test
    void rejectsAMentionOfMoreThanFortyWords() {
        assertThatCode(() -> ArticleAssert.assertWellFormed(mentioning("word ".repeat(40))))
                .doesNotThrowAnyException();
        assertRejects(mentioning("word ".repeat(41)), "quotes[0].attribution.mention", "must have at most 40 words");
    }

    @Test
    void rejectsWordsThatNoPartHas() {
        Quote invented = Replaced.in(Quote.class, SPLIT, "text", "It’s ‘safe’, … No.");

        assertRejects(
                with("quotes", ImmutableList.of(invented)),
                "quotes[0]",
                "must have no words that its parts have not, but has \"It’s ‘safe’, … No.\"");
    }

    @Test
    void rejectsAnInternalDiagnostic() {
        assertRejects(
                build(article -> article.addDiagnostics(Diagnostic.builder()
                        .code(DiagnosticCode.INTERNAL)
                        .severity(Severity.ERROR)
                        .message("IllegalStateException")
                        .build())),
                "diagnostics must not hold INTERNAL: IllegalStateException");
    }

    @Test
    void rejectsRulesThatAreNotRegistered() {
        Article evident = build(article ->
                article.putEvidence(ArticleField.KIND, new Evidence(EvidenceSource.URL, new RuleId("kind.url"))));

        assertThatThrownBy(() -> ArticleAssert.assertWellFormed(evident, ImmutableSet.of(RULE)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("rule kind.url must be registered");
    }

    @Test
    void rejectsTheUnregisteredRuleOfAQuoteOrDroppedSpan() {
        Article quoted = build(article -> article.dropped(ImmutableList.of())
                .blocks(ImmutableList.of(HEADLINE, PARAGRAPH, block("Buy now", BlockKind.OTHER))));

        assertThatThrownBy(() -> ArticleAssert.assertWellFormed(quoted, ImmutableSet.of()))
                .hasMessage("rule rule must be registered");
        assertThatThrownBy(() -> ArticleAssert.assertWellFormed(withQuotes(), ImmutableSet.of()))
                .hasMessage("rule rule must be registered");
    }

    @Test
    void rejectsAnArticleThatDiffersFromItsJson() {
        assertRejects(with("mentions", ImmutableList.of()), "the article must equal what its JSON is read as");
    }

    @Test
    void rejectsAnArticleThatCannotBeSerialized() {
        Image proxy = Replaced.in(Image.class, Image.builder().build(), "toString", "only a proxy, not serializable");

        assertRejects(with("images", ImmutableList.of(proxy)), "must be serializable");
    }

    private static void assertRejects(Article article, String... messages) {
        assertThatThrownBy(() -> ArticleAssert.assertWellFormed(article))
                .isInstanceOf(AssertionError.class)
                .message()
                .contains(messages);
    }

    private static Article with(String accessor, Object value) {
        return Replaced.in(GOOD, accessor, value);
    }

    private static Article build(UnaryOperator<Article.Builder> change) {
        return change.apply(Article.builder().from(GOOD)).build();
    }

    private static Article withQuotes(Quote... quotes) {
        return build(article -> article.quotes(ImmutableList.copyOf(quotes)));
    }

    private static Article mentioning(String mention) {
        SourceText source = SourceText.ofText("“Yes.” " + mention);
        Passage all = source.passage(new Span(0, source.text().length()));
        return Article.builder()
                .status(ArticleStatus.COMPLETE)
                .source(source)
                .kind(ArticleKind.NEWS)
                .addBlocks(Block.builder()
                        .passage(all)
                        .kind(BlockKind.PARAGRAPH)
                        .role(BlockRole.BODY)
                        .build())
                .addQuotes(Quote.builder()
                        .kind(QuoteKind.DIRECT)
                        .closed(true)
                        .rule(RULE)
                        .addParts(source.passage(new Span(0, 6)))
                        .attribution(Attribution.builder()
                                .mention(source.passage(new Span(7, all.end())))
                                .confidence(Confidence.WEAK)
                                .rule(RULE)
                                .build())
                        .build())
                .build();
    }

    private static Block block(String text, BlockKind kind) {
        return Block.builder().passage(at(text)).kind(kind).role(BlockRole.BODY).build();
    }

    private static Quote.Builder quote(String... parts) {
        Quote.Builder quote =
                Quote.builder().kind(QuoteKind.DIRECT).closed(true).rule(RULE);
        for (String part : parts) {
            quote.addParts(at(part));
        }
        return quote;
    }

    private static Attribution.Builder attribution(String mention, String cue) {
        return Attribution.builder()
                .mention(at(mention))
                .speaker(Optional.of(VOSS))
                .cue(Cue.builder()
                        .passage(at(cue))
                        .lemma("say")
                        .kind(CueKind.SAYING)
                        .modality(Modality.ASSERTED)
                        .build())
                .confidence(Confidence.CERTAIN)
                .rule(RULE);
    }

    private static Passage at(String text) {
        int start = TEXT.indexOf(text);
        assertThat(start).isNotNegative();
        return SOURCE.passage(new Span(start, start + text.length()));
    }
}
