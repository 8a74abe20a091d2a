package io.github.pullquote.core;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each value that breaks an invariant is refused with a message that names the attribute. */
class BuilderCheckTest {
    private static final RuleId RULE = new RuleId("rule");
    private static final Passage WORD = new Passage(new Span(0, 4), "word");
    private static final Passage ELSEWHERE = new Passage(new Span(1, 5), "word");
    private static final Passage BEYOND = new Passage(new Span(8, 12), "word");
    private static final Passage NOTHING = new Passage(new Span(0, 0), "");
    private static final Speaker SPEAKER = speaker().build();

    @TestFactory
    Stream<DynamicTest> refusesValuesThatBreakAnInvariant() {
        return Stream.of(
                refused("text has 4 code units, but span is [0,3)", () -> new Passage(new Span(0, 3), "word")),
                refused("start must not be negative, but is -1", () -> new Passage(-1, "word")),
                refused("end must not be negative", () -> new Passage(Integer.MAX_VALUE, "word")),
                refused("value must be made of a-z, 0-9, '-' and '.', but is \"\"", () -> new RuleId("")),
                refused("value must be made of a-z, 0-9, '-' and '.', but is \"a_B\"", () -> new RuleId("a_B")),
                refused("passage must not be empty", () -> block(NOTHING).build()),
                refused("level must be at least 1", () -> block(WORD).level(0).build()),
                refused(
                        "first must not be negative, but is -1",
                        () -> section(-1, 1).build()),
                refused("end must be after first", () -> section(1, 1).build()),
                refused("level must be at least 1", () -> section(0, 1).level(0).build()),
                refused("text must not be empty", () -> PrintedText.unplaced("")),
                refused(
                        "text must be as long as span",
                        () -> PrintedText.builder()
                                .text("word")
                                .span(new Span(0, 3))
                                .build()),
                refused(
                        "name must not be empty",
                        () -> Contributor.builder()
                                .name("")
                                .kind(ContributorKind.PERSON)
                                .contribution(Contribution.AUTHOR)
                                .build()),
                refused(
                        "text must not be empty",
                        () -> Byline.builder()
                                .text("")
                                .position(BylinePosition.HEAD)
                                .build()),
                refused(
                        "name must not be empty",
                        () -> Credit.builder()
                                .text("word")
                                .kind(CreditKind.PHOTO)
                                .name("")
                                .build()),
                refused(
                        "passage must not be empty",
                        () -> Dateline.builder().passage(NOTHING).build()),
                refused(
                        "id must not be negative, but is -1",
                        () -> speaker().id(-1).build()),
                refused("name must not be empty", () -> speaker().name("").build()),
                refused(
                        "mentions must be in order of start",
                        () -> speaker().addMentions(BEYOND, WORD).build()));
    }

    @TestFactory
    Stream<DynamicTest> refusesSpeechThatBreaksAnInvariant() {
        return Stream.of(
                refused(
                        "parts must not be empty",
                        () -> Quote.builder()
                                .kind(QuoteKind.DIRECT)
                                .closed(true)
                                .rule(RULE)
                                .build()),
                refused("parts must not be empty", () -> quote(NOTHING).build()),
                refused(
                        "parts must be in order and disjoint",
                        () -> quote(BEYOND).addParts(WORD).build()),
                refused(
                        "parts must be in order and disjoint",
                        () -> quote(WORD).addParts(ELSEWHERE).build()),
                refused(
                        "attribution must be empty for a scare or undecided quote",
                        () -> quote(WORD)
                                .kind(QuoteKind.SCARE)
                                .attribution(attribution().build())
                                .build()),
                refused(
                        "attribution must be empty for a scare or undecided quote",
                        () -> quote(WORD)
                                .kind(QuoteKind.UNDECIDED)
                                .attribution(attribution().build())
                                .build()),
                refused(
                        "alternatives must be at most 3",
                        () -> attribution()
                                .addAlternatives(SPEAKER, SPEAKER, SPEAKER, SPEAKER)
                                .build()),
                refused(
                        "passage must not be empty",
                        () -> cue().passage(NOTHING).build()),
                refused("lemma must not be empty", () -> cue().lemma("").build()));
    }

    @TestFactory
    Stream<DynamicTest> refusesArticlesWithPlacesThatAreNotInTheSource() {
        return Stream.of(
                refused("headline must lie in the source: [8,12)", article().headline(PrintedText.of(BEYOND))),
                refused("headline must be a slice of the source", article().headline(PrintedText.of(ELSEWHERE))),
                refused("kicker must be a slice of the source", article().kicker(PrintedText.of(ELSEWHERE))),
                refused("standfirst must be a slice of the source", article().standfirst(PrintedText.of(ELSEWHERE))),
                refused(
                        "dateline must be a slice of the source",
                        article().dateline(Dateline.builder().passage(ELSEWHERE).build())),
                refused(
                        "bylines must be a slice of the source",
                        article()
                                .addBylines(Byline.builder()
                                        .text("word")
                                        .span(ELSEWHERE.span())
                                        .position(BylinePosition.HEAD)
                                        .build())),
                refused(
                        "credits must be a slice of the source",
                        article()
                                .addCredits(Credit.builder()
                                        .text("word")
                                        .span(ELSEWHERE.span())
                                        .kind(CreditKind.PHOTO)
                                        .name("A")
                                        .build())),
                refused(
                        "blocks must be a slice of the source",
                        article().addBlocks(block(ELSEWHERE).build())),
                refused(
                        "dropped must lie in the source: [8,12)",
                        article().addDropped(new DroppedSpan(BEYOND.span(), DropReason.OTHER, RULE))),
                refused(
                        "diagnostics must lie in the source: [8,12)",
                        article()
                                .addDiagnostics(Diagnostic.builder()
                                        .code(DiagnosticCode.LIMIT_REACHED)
                                        .severity(Severity.INFO)
                                        .span(BEYOND.span())
                                        .message("")
                                        .build())),
                refused(
                        "speakers.mentions must be a slice of the source",
                        article().addSpeakers(speaker().addMentions(ELSEWHERE).build())),
                refused(
                        "quotes.parts must be a slice of the source",
                        article().addQuotes(quote(ELSEWHERE).build())),
                refused(
                        "attribution.mention must be a slice of the source",
                        attributed(attribution().mention(ELSEWHERE))),
                refused(
                        "cue must be a slice of the source",
                        attributed(attribution().cue(cue().passage(ELSEWHERE).build()))),
                refused(
                        "cue.particle must be a slice of the source",
                        attributed(attribution().cue(cue().particle(ELSEWHERE).build()))));
    }

    @TestFactory
    Stream<DynamicTest> refusesArticlesWhosePlacesAreOutOfOrder() {
        Passage or = new Passage(new Span(5, 7), "or");
        return Stream.of(
                refused(
                        "blocks must be in order and disjoint: [0,4)",
                        article().addBlocks(block(or).build(), block(WORD).build())),
                refused(
                        "blocks must be in order and disjoint: [0,4)",
                        article().addBlocks(block(WORD).build(), block(WORD).build())),
                refused(
                        "dropped must be in order and disjoint: [0,4)",
                        article().addDropped(dropped(or), dropped(WORD))),
                refused(
                        "dropped must not lie over blocks",
                        article()
                                .addBlocks(block(WORD).build())
                                .addDropped(dropped(new Passage(new Span(3, 5), "d ")))));
    }

    @TestFactory
    Stream<DynamicTest> refusesArticlesWithPlacesThatSplitASurrogatePair() {
        Passage half = new Passage(new Span(0, 1), "\uD83D");
        Article.Builder article = article().source(SourceText.ofText("\uD83D\uDE00"));
        return Stream.of(
                refused(
                        "blocks must not split a surrogate pair: [0,1)",
                        article()
                                .source(SourceText.ofText("\uD83D\uDE00"))
                                .addBlocks(block(half).build())),
                refused(
                        "dropped must not split a surrogate pair: [1,2)",
                        article.addDropped(new DroppedSpan(new Span(1, 2), DropReason.OTHER, RULE))));
    }

    @TestFactory
    Stream<DynamicTest> refusesArticlesWithIndicesThatPointNowhere() {
        return Stream.of(
                refused(
                        "sections must point at blocks",
                        article().addSections(section(0, 1).build())),
                refused(
                        "sections.speaker must be one of the speakers",
                        article()
                                .addBlocks(block(WORD).build())
                                .addSections(section(0, 1).speaker(SPEAKER).build())),
                refused(
                        "speakers must have their index as id",
                        article().addSpeakers(speaker().id(1).build())),
                refused(
                        "quotes must be in order of start",
                        article()
                                .addQuotes(
                                        quote(new Passage(new Span(5, 7), "or")).build(),
                                        quote(WORD).build())),
                refused(
                        "quotes.nestedIn must point at a quote",
                        article().addQuotes(quote(WORD).nestedIn(1).build())),
                refused(
                        "quotes.repeats must point at a quote",
                        article().addQuotes(quote(WORD).repeats(-1).build())),
                refused(
                        "quotes.repeats must point at another quote",
                        article().addQuotes(quote(WORD).repeats(0).build())),
                refused(
                        "quotes.nestedIn must point at an earlier quote",
                        article().addQuotes(quote(WORD).nestedIn(0).build())),
                refused(
                        "attribution.speaker must be one of the speakers",
                        attributed(attribution()
                                        .speaker(speaker().addMentions(WORD).build()))
                                .addSpeakers(SPEAKER)),
                refused(
                        "attribution.speaker must be one of the speakers",
                        attributed(attribution().speaker(SPEAKER))),
                refused(
                        "attribution.alternatives must be one of the speakers",
                        attributed(attribution().addAlternatives(SPEAKER))));
    }

    @Test
    void namesTheAttributesThatWereNotSet() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Article.builder().build())
                .withMessageContaining("status")
                .withMessageContaining("source")
                .withMessageContaining("kind");
    }

    @Test
    void refusesNulls() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> Article.builder().source(null))
                .withMessage("source");
    }

    private static DynamicTest refused(String message, Article.Builder article) {
        return refused(message, article::build);
    }

    private static DynamicTest refused(String message, ThrowingCallable build) {
        return DynamicTest.dynamicTest(
                message,
                () -> assertThatIllegalArgumentException().isThrownBy(build).withMessageStartingWith(message));
    }

    private static Article.Builder article() {
        return Article.builder()
                .status(ArticleStatus.COMPLETE)
                .source(SourceText.ofText("word or"))
                .kind(ArticleKind.NEWS);
    }

    private static Article.Builder attributed(Attribution.Builder attribution) {
        return article()
                .addQuotes(quote(WORD)
                        .attribution(Optional.of(attribution.build()))
                        .build());
    }

    private static Block.Builder block(Passage passage) {
        return Block.builder().passage(passage).kind(BlockKind.PARAGRAPH).role(BlockRole.BODY);
    }

    private static DroppedSpan dropped(Passage passage) {
        return new DroppedSpan(passage.span(), DropReason.OTHER, RULE);
    }

    private static Section.Builder section(int first, int end) {
        return Section.builder().first(first).end(end).level(1);
    }

    private static Speaker.Builder speaker() {
        return Speaker.builder().id(0).kind(SpeakerKind.PERSON);
    }

    private static Quote.Builder quote(Passage part) {
        return Quote.builder().kind(QuoteKind.DIRECT).closed(true).rule(RULE).addParts(part);
    }

    private static Attribution.Builder attribution() {
        return Attribution.builder().confidence(Confidence.WEAK).rule(RULE);
    }

    private static Cue.Builder cue() {
        return Cue.builder().passage(WORD).lemma("say").kind(CueKind.SAYING).modality(Modality.ASSERTED);
    }
}
