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
     * A {@code NewsArticle} of <a href="https://schema.org/docs/releases.html#v29.0">schema.org 29</a> as
     * <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>, which may be put into a {@code script} element as it is.
     * Opinion, analysis and review have their own types; a live blog is a {@code LiveBlogPosting} too; other kinds stand in
     * {@code genre}.
     *
     * <p>Each quote is a {@code Quotation} among {@code hasPart}, its {@code genre} saying direct, mixed or indirect.
     * Whom the article names as speaker is its {@code spokenByCharacter}, which is there for an attribution "within the
     * containing work"; where the words are the speaker's own, so not for indirect speech, they are its {@code creator}
     * too. Who is not named has a {@code description} instead of a name; a document that speaks is what the quotation
     * {@code isBasedOn}. What was reported as not said, or as what may be said, is left out: nothing in schema.org could
     * tell it from what was said. So is a pull quote, which only repeats. Places of quotes, cues and confidence are lost.
     */
    SCHEMA_ORG("schema-org", "application/ld+json", "schema-org.jsonld", SchemaOrgWriter::write),

    /**
     * An {@code AnnotationCollection} of the
     * <a href="https://www.w3.org/TR/2017/REC-annotation-model-20170223/">Web Annotation Data Model, W3C Recommendation of
     * 23 February 2017</a>: an annotation for each quote that is speech, with a target for each of its parts, which bears
     * three selectors.
     *
     * <ul>
     *   <li>A {@code TextPositionSelector} counts <em>code points</em> of the article's source text, as the
     *       recommendation demands (4.2.4, 4.2.5); {@link io.github.pullquote.core.SourceText#codePointOffset} leads from
     *       the places of this library to those.
     *   <li>A {@code TextQuoteSelector} has so much text before and behind that all of it is found once in the source
     *       text; only where the text repeats itself for more than a thousand code units, it is found more often.
     *   <li>Where the address of the article is known, a {@code FragmentSelector} has the {@link TextFragment} that leads
     *       a browser to the part.
     * </ul>
     *
     * Bodies give the speaker's name (purpose {@code identifying}), role and affiliation ({@code describing}), kind of
     * quote and, unless it was simply said, modality ({@code classifying}).
     */
    WEB_ANNOTATION(
            "web-annotation",
            "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
            "web-annotation.jsonld",
            WebAnnotationWriter::write),

    /**
     * A news object of <a href="https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json">IPTC ninjs 2.1</a>: head, text,
     * speakers as {@code people} and {@code organisations}, agencies as {@code infosources}, pictures as
     * {@code associations}. Dates that are no instant are left out, as the schema takes no other; so are quotes, for which
     * it has no place. Without an address of the web the {@code uri} is one made of the text.
     */
    NINJS("ninjs", "application/json", "ninjs.json", NinjsWriter::write),

    /**
     * A page of <a href="https://html.spec.whatwg.org/">HTML</a> for people: the article with its quotes coloured by speaker, then the quotes of each
     * speaker. It is one file, asks for nothing from elsewhere and runs no script, which its content security policy
     * makes sure of; all that comes from the article is text in it.
     */
    HTML("html", "text/html; charset=utf-8", "html", HtmlWriter::write),

    /**
     * Text of <a href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31.2</a>: head, running text, then the quotes with
     * their speakers. What looks like markup in the article is escaped, also that of GitHub's extensions.
     */
    MARKDOWN("markdown", "text/markdown; charset=utf-8", "md", MarkdownWriter::write),

    /**
     * The quotes as a table: a line of {@link QuoteRow#columns()} and a line for each {@link QuoteRow}, as CSV of
     * <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a> with lines ended by CRLF. A spreadsheet runs no cell of
     * it: see {@link QuoteRow#toCsv()}.
     */
    QUOTES_CSV("csv", "text/csv; charset=utf-8; header=present", "csv", QuotesCsv::write),

    /**
     * A document of <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/">TEI P5</a>: {@code said} for each part of a
     * quote that is speech, with {@code @who}, {@code @direct} (false for indirect speech), {@code @aloud} as far as the
     * verb tells, {@code @cert}, and {@code @ana} for what was not said or may be said; {@code quote} for a quotation set
     * apart as a block, {@code soCalled} for marked words that are no speech, {@code q} for undecided ones. Persons,
     * bodies and documents that speak are described in the header. Characters that XML 1.0 does not allow become U+FFFD.
     */
    TEI("tei", "application/tei+xml; charset=utf-8", "tei.xml", TeiWriter::write);

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
