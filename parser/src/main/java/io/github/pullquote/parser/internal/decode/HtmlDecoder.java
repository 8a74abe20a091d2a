package io.github.pullquote.parser.internal.decode;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.ParseLimits;
import io.github.pullquote.parser.RawArticle;
import io.github.pullquote.parser.internal.work.Watch;
import java.nio.charset.Charset;
import java.util.Optional;

/** Turns the content of an HTML document into markup. */
public final class HtmlDecoder {
    private static final byte ESCAPE = 0x1B;
    private static final String SHIFTING = "ISO-2022";

    private HtmlDecoder() {}

    /** Returns the markup; a string stays as it is, up to the limit, but for signs that HTML reads otherwise. */
    public static HtmlText decode(RawArticle raw, ParseLimits limits, Watch watch) {
        if (raw.content() instanceof RawContent.OfBytes content) {
            byte[] bytes = content.bytes();
            if (BinarySniffer.hasSignature(bytes)) {
                return notText();
            }
            Optional<Charset> given =
                    raw.charset().or(() -> WideCharset.of(bytes)).or(() -> shifting(bytes, watch));
            ByteDecoder.Reading reading =
                    ByteDecoder.read(bytes, given, page -> DeclaredCharset.of(page, watch), watch);
            return markup(
                    reading.text(),
                    Optional.of(reading.charset().name()),
                    Oddities.replaced(reading),
                    limits.maxCharacters());
        }
        String html = ((RawContent.OfString) raw.content()).text();
        return markup(html, Optional.empty(), Optional.empty(), limits.maxCharacters());
    }

    /** Returns a character set that shifts by escape sequences, as its bytes would pass for valid UTF-8. */
    private static Optional<Charset> shifting(byte[] bytes, Watch watch) {
        return Bytes.contains(bytes, ESCAPE)
                ? DeclaredCharset.of(bytes, watch)
                        .filter(charset -> charset.name().startsWith(SHIFTING))
                : Optional.empty();
    }

    private static HtmlText markup(String decoded, Optional<String> charset, Optional<Diagnostic> odd, int limit) {
        if (BinarySniffer.isBinary(decoded)) {
            return notText();
        }
        Census census = Census.of(decoded);
        String ended = census.ends() ? EndSign.replaced(decoded) : decoded;
        String html = census.controlSigns() ? ControlSigns.readInMarkup(ended) : ended;
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        Oddities.controlSigns(decoded, html).ifPresent(diagnostics::add);
        odd.or(() -> census.surrogates() ? Oddities.unpairedSurrogates(decoded) : Optional.empty())
                .map(Oddities::unplaced)
                .ifPresent(diagnostics::add);
        if (WhiteSpace.trim(html, new Span(0, html.length())).isEmpty()) {
            return new HtmlText("", charset, false, ArticleStatus.EMPTY, diagnostics.build());
        }
        boolean twice = TwiceEncoded.mayBe(census) && TwiceEncoded.is(html);
        if (html.length() <= limit) {
            return new HtmlText(html, charset, twice, ArticleStatus.COMPLETE, diagnostics.build());
        }
        int end = Character.isLowSurrogate(html.charAt(limit)) ? limit - 1 : limit;
        diagnostics.add(Oddities.unplaced(Oddities.limitReached(end, html.length())));
        return new HtmlText(html.substring(0, end), charset, twice, ArticleStatus.TRUNCATED, diagnostics.build());
    }

    private static HtmlText notText() {
        return new HtmlText("", Optional.empty(), false, ArticleStatus.NOT_TEXT, ImmutableList.of(Oddities.notText()));
    }
}
