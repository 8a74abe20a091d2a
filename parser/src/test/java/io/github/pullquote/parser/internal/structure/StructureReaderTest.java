package io.github.pullquote.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.pullquote.core.ArticleField;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Evidence;
import io.github.pullquote.core.EvidenceSource;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.work.Watch;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureReaderTest {
    private static final StructureReader READER = new StructureReader(new Lexicons());
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final int CHARACTERS = 300_000;

    @Test
    void recognisesTheLanguageAndSaysHow() {
        Structure structure = StructureCheck.readAndCheck(
                "The ferry will leave on Friday, and nobody knows who will be on it.", READER);

        assertThat(structure.language()).contains("en");
        assertThat(structure.evidence().get(ArticleField.LANGUAGE))
                .isEqualTo(new Evidence(
                        EvidenceSource.TEXT, StructureRule.LANGUAGE.info().id()));
    }

    @Test
    void trustsTheCallersLanguage() {
        SourceText source = SourceText.ofText("The ferry will leave on Friday, and nobody knows who will be on it.");

        Structure structure = READER.text(
                source,
                new Span(0, source.text().length()),
                Optional.of("de"),
                Optional.empty(),
                new Watch(Optional.empty()));

        assertThat(structure.language()).contains("de");
        assertThat(structure.evidence()).doesNotContainKey(ArticleField.LANGUAGE);
    }

    @Test
    void saysWhichRuleFoundTheHeadline() {
        Structure structure = StructureCheck.readAndCheck(
                "Ferry to leave\n\nThe ferry will leave on Friday, and nobody knows who will be on it.", READER);

        assertThat(structure.head().headline())
                .hasValueSatisfying(headline -> assertThat(headline.text()).isEqualTo("Ferry to leave"));
        assertThat(structure.head().evidence().get(ArticleField.HEADLINE))
                .isEqualTo(new Evidence(
                        EvidenceSource.TEXT, StructureRule.HEADLINE.info().id()));
    }

    @Test
    void readsOnlyTheReadablePart() {
        SourceText source = SourceText.ofText("one\n\ntwo\n\nthree");

        assertThat(READER.text(source, new Span(0, 8), Optional.empty(), Optional.empty(), new Watch(Optional.empty()))
                        .blocks())
                .hasSize(2);
    }

    @Test
    void makesAPictureOfACaptionWithItsCredit() {
        Structure structure = StructureCheck.readAndCheck(
                "Ferry to leave\n\nThe ferry at dawn. (Ann Poe/AP)\n\nThe ferry will leave on Friday, they all said.",
                READER);

        assertThat(structure.images()).hasSize(1);
        assertThat(structure.images().get(0).caption()).contains("The ferry at dawn.");
        assertThat(structure.images().get(0).credit()).contains("(Ann Poe/AP)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "a", "\"\"=", "\"Bob.\"\n\n\"What.\"", "\0", "\uD83C", "***", ":", "By", "-", "(\n)"})
    void readsTheSmallestTexts(String text) {
        Structure structure = StructureCheck.readAndCheck(text, READER);

        assertThat(structure.blocks()).allMatch(block -> block.role() == BlockRole.BODY);
    }

    @Test
    void readsRunningTextAsParagraphs() {
        String text = "The ferry will leave on Friday, and nobody knows who will be on it.\n\n".repeat(20);

        assertThat(StructureCheck.readAndCheck(text, READER).blocks())
                .allMatch(block -> block.kind() == BlockKind.PARAGRAPH && block.role() == BlockRole.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "x",
                "(",
                "— ",
                "By Ann Poe and ",
                "a\n\n",
                "By Ann Poe\n",
                "17:46\n",
                "- a\n",
                "ANN POE: yes\n",
                "A | B\n",
                "***\n",
                "PARIS (AP) — ",
                "Photo: Ann Poe\n\n",
                "Why?\n",
                "\"",
                ". ",
                "March 3, 2024\n"
            })
    void takesTimeInProportionToTheText(String part) {
        String text = part.repeat(CHARACTERS / part.length());

        assertTimeoutPreemptively(
                LONG,
                () -> READER.text(
                        SourceText.ofText(text),
                        new Span(0, text.length()),
                        Optional.empty(),
                        Optional.empty(),
                        new Watch(Optional.empty())));
    }
}
