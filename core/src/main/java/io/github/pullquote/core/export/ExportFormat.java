package io.github.pullquote.core.export;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleJson;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.stream.Stream;

/** A form in which an article can be handed on. */
public enum ExportFormat {
    /** All of the article, as {@link ArticleJson} writes it and reads it back, on one line without a line end. */
    JSON("json", "application/json", "json", ArticleJson::write),

    /**
     * The quotes as a table: a line of {@link QuoteRow#columns()} and a line for each {@link QuoteRow}, as CSV of
     * <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a> with lines ended by CRLF.
     */
    QUOTES_CSV("csv", "text/csv; charset=utf-8; header=present", "csv", QuotesCsv::write);

    private final String label;
    private final String mediaType;
    private final String fileExtension;
    private final Form form;

    ExportFormat(String label, String mediaType, String fileExtension, Form form) {
        this.label = label;
        this.mediaType = mediaType;
        this.fileExtension = fileExtension;
        this.form = form;
    }

    /** Writes an article. */
    @Immutable
    private interface Form {
        void write(Article article, Writer out) throws IOException;
    }

    /** Returns the format of a {@link #label()}; empty when there is none. */
    public static Optional<ExportFormat> of(String label) {
        requireNonNull(label, "label");
        return Stream.of(values()).filter(format -> format.label.equals(label)).findFirst();
    }

    /** Returns what the format is called on a command line or in an address: small letters joined by hyphens. */
    public String label() {
        return label;
    }

    /** Returns the media type for the head of an HTTP answer, the character set, UTF-8, included where one is named. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Returns the ending of a file's name, without the dot before it. It differs from format to format, so that all forms
     * of an article can lie in one folder.
     */
    public String fileExtension() {
        return fileExtension;
    }

    /**
     * Writes an article, piece by piece, and leaves the writer open. Equal articles give equal text. It may be encoded in
     * UTF-8: it holds no half of a surrogate pair.
     *
     * @throws IOException if the writer does
     */
    public void write(Article article, Writer out) throws IOException {
        form.write(requireNonNull(article, "article"), requireNonNull(out, "out"));
    }
}
