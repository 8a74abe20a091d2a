package io.github.pullquote.parser.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.DropReason;
import io.github.pullquote.core.DroppedSpan;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.ParseLimits;
import io.github.pullquote.parser.RawArticle;
import io.github.pullquote.parser.internal.work.Watch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String QUOTED = "She said “yes” – and left for Zürich. ";

    private static Decoded decode(RawArticle raw) {
        return Decoder.decode(raw, ParseLimits.defaults(), new Watch(Optional.empty()));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "\uFEFFwith a mark", "NUL \0 inside", "half \uD83C of a pair", "\r\n a \u2028 b"})
    void leavesAStringAsItIs(String text) {
        Decoded decoded = decode(RawArticle.text(text));

        assertThat(decoded.source().text()).isEqualTo(text);
        assertThat(decoded.source().charset()).isEmpty();
        assertThat(decoded.status()).isEqualTo(ArticleStatus.COMPLETE);
        assertThat(decoded.readable()).isEqualTo(new Span(0, text.length()));
        assertThat(decoded.dropped()).isEmpty();
    }

    @Test
    void reportsUnpairedSurrogatesOnceWithTheirNumber() {
        Decoded decoded = decode(RawArticle.text("a\uDF0A b\uD83C c\uD83C\uDF0A"));

        assertThat(decoded.diagnostics()).hasSize(1);
        Diagnostic diagnostic = decoded.diagnostics().get(0);
        assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.UNPAIRED_SURROGATE);
        assertThat(diagnostic.span()).contains(new Span(1, 2));
        assertThat(diagnostic.message()).contains("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uFEFF", "\r\n\t\u00A0\u2029"})
    void saysThatWhiteTextIsEmpty(String text) {
        Decoded decoded = decode(RawArticle.text(text));

        assertThat(decoded.status()).isEqualTo(ArticleStatus.EMPTY);
        assertThat(decoded.source().text()).isEqualTo(text);
    }

    @Test
    void readsBytesInUtf8WhenTheyAreValid() {
        Decoded decoded = decode(RawArticle.text(QUOTED.getBytes(StandardCharsets.UTF_8)));

        assertThat(decoded.source().text()).isEqualTo(QUOTED);
        assertThat(decoded.source().charset()).contains("UTF-8");
        assertThat(decoded.diagnostics()).isEmpty();
    }

    @Test
    void followsAByteOrderMarkAndLeavesItOut() {
        assertThat(decode(RawArticle.text(bytes(0xEF, 0xBB, 0xBF, 'h', 'i')))
                        .source()
                        .text())
                .isEqualTo("hi");
        Decoded big = decode(RawArticle.text(bytes(0xFE, 0xFF, 0, 'h', 0, 'i')));
        assertThat(big.source().text()).isEqualTo("hi");
        assertThat(big.source().charset()).contains("UTF-16BE");
        assertThat(decode(RawArticle.text(bytes(0xFF, 0xFE, 'h', 0, 'i', 0)))
                        .source()
                        .text())
                .isEqualTo("hi");
    }

    @Test
    void followsAByteOrderMarkAgainstTheCaller() {
        RawArticle raw = RawArticle.text(bytes(0xEF, 0xBB, 0xBF, 0xC3, 0xBC)).charset(WINDOWS_1252);

        assertThat(decode(raw).source().text()).isEqualTo("ü");
    }

    @Test
    void followsTheCallersCharacterSet() {
        Charset gbk = Charset.forName("GBK");
        RawArticle raw = RawArticle.text("他说“好”".getBytes(gbk)).charset(gbk);

        assertThat(decode(raw).source().text()).isEqualTo("他说“好”");
        assertThat(decode(raw).source().charset()).contains("GBK");
    }

    @Test
    void readsBytesThatAreNoUtf8InWindows1252() {
        Decoded decoded = decode(RawArticle.text(QUOTED.getBytes(WINDOWS_1252)));

        assertThat(decoded.source().text()).isEqualTo(QUOTED);
        assertThat(decoded.source().charset()).contains("windows-1252");
    }

    @Test
    void staysWithUtf8WhenOneSequenceOfManyIsBad() {
        byte[] bytes = QUOTED.repeat(20).getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xFF;

        Decoded decoded = decode(RawArticle.text(bytes));

        assertThat(decoded.source().text())
                .isEqualTo("\uFFFD" + QUOTED.repeat(20).substring(1));
        assertThat(decoded.diagnostics()).hasSize(1);
        assertThat(decoded.diagnostics().get(0).code()).isEqualTo(DiagnosticCode.REPLACED_BYTES);
        assertThat(decoded.diagnostics().get(0).span()).contains(new Span(0, 1));
    }

    @Test
    void staysWithUtf8WhenTheLastSequenceIsCutOff() {
        byte[] bytes = (QUOTED.repeat(20) + "ü").getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);

        assertThat(decode(RawArticle.text(cut)).source().text()).isEqualTo(QUOTED.repeat(20) + "\uFFFD");
    }

    @Test
    void recognisesBinaryBytesByTheirSignature() {
        Decoded decoded = decode(RawArticle.text("%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII)));

        assertThat(decoded.status()).isEqualTo(ArticleStatus.NOT_TEXT);
        assertThat(decoded.source().text()).isEmpty();
        assertThat(decoded.dropped()).isEmpty();
        assertThat(decoded.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.NOT_TEXT);
    }

    @Test
    void recognisesBinaryBytesByTheirControlCharacters() {
        byte[] bytes = new byte[1_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37);
        }

        assertThat(decode(RawArticle.text(bytes)).status()).isEqualTo(ArticleStatus.NOT_TEXT);
    }

    @Test
    void keepsABinaryStringAndDropsAllOfIt() {
        String text = "a\0b\1c\2".repeat(10);

        Decoded decoded = decode(RawArticle.text(text));

        assertThat(decoded.status()).isEqualTo(ArticleStatus.NOT_TEXT);
        assertThat(decoded.source().text()).isEqualTo(text);
        assertThat(decoded.dropped())
                .containsExactly(new DroppedSpan(
                        new Span(0, text.length()),
                        DropReason.NOT_TEXT,
                        DecodeRule.NOT_TEXT.info().id()));
    }

    @Test
    void readsUpToTheLineEndBeforeTheLimitAndKeepsTheRestAsDropped() {
        String text = "The first line.\nThe second line is beyond.";
        ParseLimits limits = ParseLimits.builder().maxCharacters(18).build();

        Decoded decoded = Decoder.decode(RawArticle.text(text), limits, new Watch(Optional.empty()));

        assertThat(decoded.status()).isEqualTo(ArticleStatus.TRUNCATED);
        assertThat(decoded.source().text()).isEqualTo(text);
        assertThat(decoded.readable()).isEqualTo(new Span(0, 15));
        assertThat(decoded.dropped())
                .containsExactly(new DroppedSpan(
                        new Span(15, text.length()),
                        DropReason.LIMIT,
                        DecodeRule.LIMIT.info().id()));
        assertThat(decoded.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.LIMIT_REACHED);
    }

    @Test
    void cutsAtASpaceWhenNoLineEndIsNear() {
        ParseLimits limits = ParseLimits.builder().maxCharacters(10).build();

        assertThat(Decoder.decode(RawArticle.text("123456789 123"), limits, new Watch(Optional.empty()))
                        .readable())
                .isEqualTo(new Span(0, 9));
    }

    @Test
    void cutsNoSurrogatePairInTwo() {
        ParseLimits limits = ParseLimits.builder().maxCharacters(3).build();

        assertThat(Decoder.decode(RawArticle.text("ab🌊🌊"), limits, new Watch(Optional.empty()))
                        .readable())
                .isEqualTo(new Span(0, 2));
    }

    @Test
    void isCompleteWhenOnlyWhiteSpaceLiesBeyondTheLimit() {
        ParseLimits limits = ParseLimits.builder().maxCharacters(3).build();

        assertThat(Decoder.decode(RawArticle.text("abc\n\n"), limits, new Watch(Optional.empty()))
                        .status())
                .isEqualTo(ArticleStatus.COMPLETE);
    }

    @Test
    void keepsTheAddress() {
        assertThat(decode(RawArticle.text("a").url("https://news.example/1"))
                        .source()
                        .url())
                .contains("https://news.example/1");
    }
}
