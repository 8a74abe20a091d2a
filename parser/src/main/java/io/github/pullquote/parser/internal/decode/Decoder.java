package io.github.pullquote.parser.internal.decode;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.Severity;
import io.github.pullquote.core.SourceFormat;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.WhiteSpace;
import io.github.pullquote.parser.Content;
import io.github.pullquote.parser.ParseLimits;
import io.github.pullquote.parser.RawArticle;
import java.util.Optional;

/** Turns the content of a plain-text document into its source text, and says how much of it to read. */
public final class Decoder {
    private Decoder() {}

    /** Returns the text; a string stays as it is, whatever it holds. */
    public static Decoded decode(RawArticle raw, ParseLimits limits) {
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        SourceText.Builder source =
                SourceText.builder().format(SourceFormat.TEXT).url(raw.url());
        if (raw.content() instanceof Content.OfBytes content) {
            byte[] bytes = content.bytes();
            if (BinarySniffer.hasSignature(bytes)) {
                return notText(source.text("").build());
            }
            ByteDecoder.Reading reading = ByteDecoder.read(bytes, raw.charset());
            source.text(reading.text()).charset(reading.charset().name());
            if (BinarySniffer.isBinary(reading.text())) {
                return notText(source.text("").charset(Optional.empty()).build());
            }
            replaced(reading).ifPresent(diagnostics::add);
        } else if (raw.content() instanceof Content.OfString content) {
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
        unpairedSurrogates(text).ifPresent(diagnostics::add);
        Span whole = new Span(0, text.length());
        if (WhiteSpace.trim(text, whole).isEmpty()) {
            return new Decoded(source, ArticleStatus.EMPTY, whole, diagnostics.build());
        }
        Span readable = new Span(0, ReadingLimit.cut(text, limits.maxCharacters()));
        if (readable.equals(whole)) {
            return new Decoded(source, ArticleStatus.COMPLETE, whole, diagnostics.build());
        }
        String message = "Read " + readable.length() + " of " + text.length() + " characters.";
        diagnostics.add(diagnostic(DiagnosticCode.LIMIT_REACHED, message)
                .span(new Span(readable.end(), text.length()))
                .build());
        return new Decoded(source, ArticleStatus.TRUNCATED, readable, diagnostics.build());
    }

    private static Decoded notText(SourceText source) {
        Diagnostic diagnostic = diagnostic(DiagnosticCode.NOT_TEXT, "The content is binary data.")
                .severity(Severity.ERROR)
                .build();
        return new Decoded(source, ArticleStatus.NOT_TEXT, new Span(0, 0), ImmutableList.of(diagnostic));
    }

    private static Optional<Diagnostic> replaced(ByteDecoder.Reading reading) {
        if (reading.replaced() == 0) {
            return Optional.empty();
        }
        String message = "Byte sequences replaced because they are not valid " + reading.charset() + ": "
                + reading.replaced() + ".";
        return Optional.of(diagnostic(DiagnosticCode.REPLACED_BYTES, message)
                .span(new Span(reading.firstReplaced(), reading.firstReplaced() + 1))
                .build());
    }

    private static Optional<Diagnostic> unpairedSurrogates(String text) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    i++;
                } else {
                    first = first < 0 ? i : first;
                    count++;
                }
            }
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(diagnostic(DiagnosticCode.UNPAIRED_SURROGATE, "Unpaired surrogates: " + count + ".")
                        .span(new Span(first, first + 1))
                        .build());
    }

    private static Diagnostic.Builder diagnostic(DiagnosticCode code, String message) {
        Diagnostic.Builder builder = Diagnostic.builder();
        builder.code(code).severity(Severity.WARNING).message(message);
        return builder;
    }
}
