package io.github.pullquote.parser.internal.decode;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.SourceFormat;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.ParseLimits;
import io.github.pullquote.parser.RawArticle;
import io.github.pullquote.parser.internal.work.Watch;
import java.nio.charset.Charset;
import java.util.Optional;

/** Turns the content of a plain-text document into its source text, and says how much of it to read. */
public final class Decoder {
    private Decoder() {}

    /** Returns the text; a string stays as it is, whatever it holds. */
    public static Decoded decode(RawArticle raw, ParseLimits limits, Watch watch) {
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        SourceText.Builder source =
                SourceText.builder().format(SourceFormat.TEXT).url(raw.url());
        if (raw.content() instanceof RawContent.OfBytes content) {
            byte[] bytes = content.bytes();
            if (BinarySniffer.hasSignature(bytes)) {
                return notText(source.text("").build());
            }
            Optional<Charset> given = raw.charset().or(() -> WideCharset.of(bytes));
            ByteDecoder.Reading reading = ByteDecoder.read(bytes, given, unsaid -> Optional.empty(), watch);
            String text = ControlSigns.readInText(reading.text());
            Oddities.controlSigns(reading.text(), text).ifPresent(diagnostics::add);
            source.text(text).charset(reading.charset().name());
            if (BinarySniffer.isBinary(reading.text())) {
                return notText(source.text("").charset(Optional.empty()).build());
            }
            Oddities.replaced(reading).ifPresent(diagnostics::add);
        } else if (raw.content() instanceof RawContent.OfString content) {
            source.text(content.text());
        }
        return decoded(source.build(), limits, diagnostics);
    }

    private static Decoded decoded(
            SourceText source, ParseLimits limits, ImmutableList.Builder<Diagnostic> diagnostics) {
        String text = source.text();
        if (BinarySniffer.isBinary(text)) {
            return notText(source);
        }
        if (Census.of(text).surrogates()) {
            Oddities.unpairedSurrogates(text).ifPresent(diagnostics::add);
        }
        Oddities.markup(text).ifPresent(diagnostics::add);
        Span whole = new Span(0, text.length());
        if (WhiteSpace.trim(text, whole).isEmpty()) {
            return new Decoded(source, ArticleStatus.EMPTY, whole, diagnostics.build());
        }
        Span readable = new Span(0, ReadingLimit.cut(text, limits.maxCharacters()));
        if (readable.length() == whole.length()) {
            return new Decoded(source, ArticleStatus.COMPLETE, whole, diagnostics.build());
        }
        diagnostics.add(Oddities.limitReached(readable.length(), text.length()));
        return new Decoded(source, ArticleStatus.TRUNCATED, readable, diagnostics.build());
    }

    private static Decoded notText(SourceText source) {
        return new Decoded(source, ArticleStatus.NOT_TEXT, new Span(0, 0), ImmutableList.of(Oddities.notText()));
    }
}
