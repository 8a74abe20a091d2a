package io.github.pullquote.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {
    private static final RuleId RULE = new RuleId("rule");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“It is safe.” | It is safe.",
                "\"It is safe.\" | It is safe.",
                "„Wir warten.“ | Wir warten.",
                "»Wir warten.« | Wir warten.",
                "« Nous attendons. » | Nous attendons.",
                "「はい」 | はい",
                "‘I don’t know.’ | I don’t know.",
                "'I don't know, it's late.' | I don't know, it's late.",
                "‘The dogs’ tails.’ | The dogs’ tails.",
                "“He said ‘yes’.” | He said ‘yes’.",
                "“A “nested” word.” | A “nested” word.",
                "“The paragraph goes on | The paragraph goes on",
                "“He said ‘yes’ and goes on | He said ‘yes’ and goes on",
                "and ends here.” | and ends here.",
                "no marks at all | no marks at all",
                "''We lost the key,'' | We lost the key,",
                "``We lost the key.'' | We lost the key.",
                "“ | ~~"
            })
    void textLeavesOutTheOuterMarks(String part, String text) {
        assertThat(quote(QuoteKind.DIRECT, part).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“miracle” a “waste”",
                "a “waste”",
                "“waste” of money",
                "\"miracle\" or \"waste\"",
                "„Wunder“ oder „Pfusch“",
                "'miracle' or 'waste'"
            })
    void textKeepsAMarkWhosePartnerStandsInside(String part) {
        assertThat(quote(QuoteKind.MIXED, part).text()).isEqualTo(part);
    }

    @Test
    void textJoinsThePartsOfASplitQuote() {
        assertThat(quote(QuoteKind.DIRECT, "“It is safe,”", "“but”", "”", "“not sound.”")
                        .text())
                .isEqualTo("It is safe, … but … not sound.");
    }

    @Test
    void textIsOnOneLine() {
        assertThat(quote(QuoteKind.DIRECT, "“It is\r\n  safe.”").text()).isEqualTo("It is safe.");
        assertThat(quote(QuoteKind.INDIRECT, "that it is\nsafe").text()).isEqualTo("that it is safe");
    }

    @Test
    void textOfIndirectSpeechKeepsItsMarks() {
        assertThat(quote(QuoteKind.INDIRECT, "“safe”").text()).isEqualTo("“safe”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“We lost it,” | We lost it",
                "“We lost it.” | We lost it.",
                "“Lost, and gone | Lost, and gone",
                "''We lost it,'' | We lost it",
                "‘I don’t know,’ | I don’t know",
                "it a “technical marvel” | technical marvel",
                "a “waste,” he held, and a “shame” | waste … shame",
                "“waste” of money | waste",
                "er sei »weiter« als die „anderen“ | weiter … anderen",
                "the dogs’ ‘tails’ don’t wag | tails",
                "a 'waste' of money | waste",
                "that the “key was lost | that the “key was lost",
                "“A “nested” word,” | A “nested” word",
                "no marks, | no marks,"
            })
    void wordsAreWhatStandsInTheMarks(String part, String words) {
        assertThat(quote(QuoteKind.MIXED, part).words()).isEqualTo(words);
    }

    @Test
    void wordsOfASplitQuoteLeaveOutTheCommaOfEachPart() {
        assertThat(quote(QuoteKind.DIRECT, "“It is safe,”", "“but not sound.”").words())
                .isEqualTo("It is safe … but not sound.");
        assertThat(quote(QuoteKind.MIXED, "was “safe,”", "they held,", "but not “sound”")
                        .words())
                .isEqualTo("safe … sound");
    }

    @Test
    void wordsOfQuotesWithoutMarksAreTheirText() {
        assertThat(quote(QuoteKind.INDIRECT, "that it is “safe,”").words()).isEqualTo("that it is “safe,”");
        assertThat(quote(QuoteKind.DIRECT, "We lost it, you know,").words()).isEqualTo("We lost it, you know,");
    }

    @Test
    void spanIsTheHullOfTheParts() {
        assertThat(quote(QuoteKind.DIRECT, "ab", "cd").span()).isEqualTo(new Span(0, 5));
    }

    @Test
    void speakerIsThatOfTheAttribution() {
        Speaker speaker = Speaker.builder()
                .id(0)
                .name("Ida Voss")
                .kind(SpeakerKind.PERSON)
                .build();
        Quote attributed = Quote.builder()
                .from(quote(QuoteKind.DIRECT, "ab"))
                .attribution(Attribution.builder()
                        .speaker(speaker)
                        .confidence(Confidence.LIKELY)
                        .rule(RULE)
                        .build())
                .build();

        assertThat(attributed.speaker()).contains(speaker);
        assertThat(attributed.speakerName()).contains("Ida Voss");
        assertThat(quote(QuoteKind.DIRECT, "ab").speaker()).isEmpty();
        assertThat(quote(QuoteKind.DIRECT, "ab").speakerName()).isEmpty();
    }

    /** Lays the parts out with one character between each two. */
    private static Quote quote(QuoteKind kind, String... parts) {
        Quote.Builder quote = Quote.builder().kind(kind).closed(true).rule(RULE);
        int start = 0;
        for (String part : parts) {
            quote.addParts(new Passage(new Span(start, start + part.length()), part));
            start += part.length() + 1;
        }
        return quote.build();
    }
}
