package io.github.pullquote.parser.internal.decode;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DropReason;
import io.github.pullquote.core.DroppedSpan;
import io.github.pullquote.core.SourceFormat;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.RawArticle;

/**
 * A document as text.
 *
 * @param source the whole text; empty for binary bytes
 * @param status COMPLETE, EMPTY, TRUNCATED or NOT_TEXT
 * @param readable the part to read: all of the text, its beginning when TRUNCATED, nothing when NOT_TEXT
 * @param diagnostics what was odd
 */
public record Decoded(SourceText source, ArticleStatus status, Span readable, ImmutableList<Diagnostic> diagnostics) {

    /** Returns an HTML document of which no text was read, for whatever reason. */
    public static Decoded unread(RawArticle raw, HtmlText markup) {
        SourceText source = SourceText.builder()
                .text("")
                .format(SourceFormat.HTML)
                .url(raw.url())
                .charset(markup.charset())
                .build();
        return new Decoded(source, markup.status(), new Span(0, 0), markup.diagnostics());
    }

    /** Returns a document that is not decoded yet: of plain text given as a string that string, else no text. */
    public static Decoded undecoded(RawArticle raw) {
        boolean known = raw.format() == SourceFormat.TEXT && raw.content() instanceof RawContent.OfString;
        String text = known ? ((RawContent.OfString) raw.content()).text() : "";
        SourceText source = SourceText.builder()
                .text(text)
                .format(raw.format())
                .url(raw.url())
                .build();
        return new Decoded(source, ArticleStatus.EMPTY, new Span(0, text.length()), ImmutableList.of());
    }

    /** Returns what lies outside the readable part: one span, or none. */
    public ImmutableList<DroppedSpan> dropped() {
        Span rest = new Span(readable.end(), source.text().length());
        if (rest.isEmpty()) {
            return ImmutableList.of();
        }
        return ImmutableList.of(
                status == ArticleStatus.NOT_TEXT
                        ? new DroppedSpan(
                                rest,
                                DropReason.NOT_TEXT,
                                DecodeRule.NOT_TEXT.info().id())
                        : new DroppedSpan(
                                rest, DropReason.LIMIT, DecodeRule.LIMIT.info().id()));
    }
}
