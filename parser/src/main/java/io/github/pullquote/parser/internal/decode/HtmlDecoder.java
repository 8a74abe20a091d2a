package io.github.pullquote.parser.internal.decode;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.Severity;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.WhiteSpace;
import io.github.pullquote.parser.Content;
import io.github.pullquote.parser.ParseLimits;
import io.github.pullquote.parser.RawArticle;
import java.util.Optional;

/** Turns the content of an HTML document into markup. */
public final class HtmlDecoder {
    private HtmlDecoder() {}

    /** Returns the markup; a string stays as it is, up to the limit. */
    public static Markup decode(RawArticle raw, ParseLimits limits) {
        if (raw.content() instanceof Content.OfBytes content) {
            byte[] bytes = content.bytes();
            if (BinarySniffer.hasSignature(bytes)) {
                return notText();
            }
            ByteDecoder.Reading reading = ByteDecoder.read(bytes, raw.charset());
            return cut(reading.text(), Optional.of(reading.charset().name()), limits);
        }
        return cut(((Content.OfString) raw.content()).text(), Optional.empty(), limits);
    }

    private static Markup cut(String html, Optional<String> charset, ParseLimits limits) {
        if (BinarySniffer.isBinary(html)) {
            return notText();
        }
        if (WhiteSpace.trim(html, new Span(0, html.length())).isEmpty()) {
            return new Markup("", charset, ArticleStatus.EMPTY, ImmutableList.of());
        }
        if (html.length() <= limits.maxCharacters()) {
            return new Markup(html, charset, ArticleStatus.COMPLETE, ImmutableList.of());
        }
        int end = Character.isLowSurrogate(html.charAt(limits.maxCharacters()))
                ? limits.maxCharacters() - 1
                : limits.maxCharacters();
        Diagnostic diagnostic = Diagnostic.builder()
                .code(DiagnosticCode.LIMIT_REACHED)
                .severity(Severity.WARNING)
                .message("Read " + end + " of " + html.length() + " characters of markup.")
                .build();
        return new Markup(html.substring(0, end), charset, ArticleStatus.TRUNCATED, ImmutableList.of(diagnostic));
    }

    private static Markup notText() {
        Diagnostic diagnostic = Diagnostic.builder()
                .code(DiagnosticCode.NOT_TEXT)
                .severity(Severity.ERROR)
                .message("The content is binary data.")
                .build();
        return new Markup("", Optional.empty(), ArticleStatus.NOT_TEXT, ImmutableList.of(diagnostic));
    }
}
