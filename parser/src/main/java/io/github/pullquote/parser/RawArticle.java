package io.github.pullquote.parser;

import com.google.common.base.Ascii;
import com.google.common.base.Preconditions;
import io.github.pullquote.core.SourceFormat;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.parser.internal.decode.Decoder;
import io.github.pullquote.parser.internal.decode.HtmlDecoder;
import io.github.pullquote.parser.internal.decode.HtmlText;
import io.github.pullquote.parser.internal.decode.MarkupSniffer;
import io.github.pullquote.parser.internal.decode.RawContent;
import io.github.pullquote.parser.internal.language.LanguageTag;
import io.github.pullquote.parser.internal.work.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One document as the caller has it: its text or bytes, and what the caller knows about it. Immutable: each setter
 * returns a copy.
 */
@Value.Immutable
public interface RawArticle {
    /** The content, for the parser; {@link #decode()} gives it to you. */
    RawContent content();

    /** The form of the content. */
    SourceFormat format();

    /** The caller's identifier, copied into the article. */
    Optional<String> id();

    /** The address of the document. */
    Optional<String> url();

    /** The character set of the bytes, when the caller knows it better than the bytes tell. */
    Optional<Charset> charset();

    /** The language as a BCP 47 tag ({@code en}, {@code de-CH}); recognised from the words when not given. */
    Optional<String> language();

    /** When the document was fetched; dates such as "yesterday" resolve only against this. */
    Optional<ZonedDateTime> retrievedAt();

    /**
     * Whether to keep track of where the text stands in the HTML, for {@code SourceText.htmlSpans}; false unless set, as
     * it takes time and memory. Offsets are those of the string the caller gave, or of the string that the bytes were
     * decoded to, in the character set that {@code SourceText.charset} names and without a byte order mark. Without
     * meaning for plain text.
     */
    @Value.Default
    default boolean trackHtml() {
        return false;
    }

    /** Returns a plain-text document. The article's source text is this string, unchanged. */
    static RawArticle text(String text) {
        return of(SourceFormat.TEXT, new RawContent.OfString(Objects.requireNonNull(text, "text")));
    }

    /** Returns a plain-text document given as bytes, which are copied. */
    static RawArticle text(byte[] bytes) {
        return of(SourceFormat.TEXT, new RawContent.OfBytes(Objects.requireNonNull(bytes, "bytes")));
    }

    /**
     * Returns the plain-text document in a file.
     *
     * @throws IOException if the file cannot be read
     */
    static RawArticle text(Path file) throws IOException {
        return text(Files.readAllBytes(Objects.requireNonNull(file, "file")));
    }

    /**
     * Returns the plain-text document that a stream gives, read to its end; the stream is not closed.
     *
     * @throws IOException if the stream cannot be read
     */
    static RawArticle text(InputStream in) throws IOException {
        return text(Objects.requireNonNull(in, "in").readAllBytes());
    }

    /** Returns an HTML document. The article's source text is the visible text of its body. */
    static RawArticle html(String html) {
        return of(SourceFormat.HTML, new RawContent.OfString(Objects.requireNonNull(html, "html")));
    }

    /** Returns an HTML document given as bytes, which are copied. */
    static RawArticle html(byte[] bytes) {
        return of(SourceFormat.HTML, new RawContent.OfBytes(Objects.requireNonNull(bytes, "bytes")));
    }

    /**
     * Returns the HTML document in a file.
     *
     * @throws IOException if the file cannot be read
     */
    static RawArticle html(Path file) throws IOException {
        return html(Files.readAllBytes(Objects.requireNonNull(file, "file")));
    }

    /**
     * Returns the HTML document that a stream gives, read to its end; the stream is not closed.
     *
     * @throws IOException if the stream cannot be read
     */
    static RawArticle html(InputStream in) throws IOException {
        return html(Objects.requireNonNull(in, "in").readAllBytes());
    }

    /**
     * Returns a document given as bytes, which are copied: HTML when they begin, behind at most 1,024 of white space, with
     * a tag, a comment or a declaration of markup, else plain text. {@link #format()} says which.
     */
    static RawArticle of(byte[] bytes) {
        boolean html = MarkupSniffer.isMarkup(Objects.requireNonNull(bytes, "bytes"));
        return html ? html(bytes) : text(bytes);
    }

    /** Returns a document given as a string: HTML or plain text, told as for {@link #of(byte[])}. */
    static RawArticle of(String content) {
        boolean html = MarkupSniffer.isMarkup(Objects.requireNonNull(content, "content"));
        return html ? html(content) : text(content);
    }

    /**
     * Returns the document in a file: HTML or plain text, told from its content as for {@link #of(byte[])}.
     *
     * @throws IOException if the file cannot be read
     */
    static RawArticle of(Path file) throws IOException {
        return of(Files.readAllBytes(Objects.requireNonNull(file, "file")));
    }

    /**
     * Returns the document that a stream gives, read to its end: HTML or plain text, told as for {@link #of(byte[])}; the
     * stream is not closed.
     *
     * @throws IOException if the stream cannot be read
     */
    static RawArticle of(InputStream in) throws IOException {
        return of(Objects.requireNonNull(in, "in").readAllBytes());
    }

    private static RawArticle of(SourceFormat format, RawContent content) {
        return ImmutableRawArticle.builder().format(format).content(content).build();
    }

    /**
     * Returns the whole content as the parser reads it, in its own character set: of HTML the markup, which
     * {@code SourceText.htmlSpans} points into. Empty for binary bytes, and for HTML of nothing but white space.
     */
    default DecodedText decode() {
        ParseLimits unlimited =
                ParseLimits.builder().maxCharacters(Integer.MAX_VALUE).build();
        if (format() == SourceFormat.HTML) {
            HtmlText markup = HtmlDecoder.decode(this, unlimited, Watch.none());
            return new DecodedText(markup.html(), markup.charset().map(Charset::forName));
        }
        SourceText source = Decoder.decode(this, unlimited, Watch.none()).source();
        return new DecodedText(source.text(), source.charset().map(Charset::forName));
    }

    /** Returns a copy with the identifier. */
    default RawArticle id(String id) {
        return ImmutableRawArticle.builder().from(this).id(id).build();
    }

    /** Returns a copy with the address. */
    default RawArticle url(String url) {
        return ImmutableRawArticle.builder().from(this).url(url).build();
    }

    /** Returns a copy with the character set. */
    default RawArticle charset(Charset charset) {
        return ImmutableRawArticle.builder().from(this).charset(charset).build();
    }

    /**
     * Returns a copy with the language, given as a BCP 47 tag. Letters of any case, underscores and the three-letter codes
     * of ISO 639 are taken as well and made the usual tag ({@code en_us} is {@code en-US}, {@code ger} is {@code de});
     * of what follows the language, script and region are kept. Only the language decides which words are looked for.
     *
     * @throws IllegalArgumentException if it is no such tag
     */
    default RawArticle language(String language) {
        Optional<LanguageTag> tag = LanguageTag.read(Objects.requireNonNull(language, "language"));
        Preconditions.checkArgument(
                tag.isPresent(),
                "language must be a BCP 47 tag such as en or de-CH, but is \"%s\"",
                Ascii.truncate(language, 40, "..."));
        return ImmutableRawArticle.builder()
                .from(this)
                .language(tag.orElseThrow().value())
                .build();
    }

    /**
     * Returns a copy with the language of a locale, its script and its region.
     *
     * @throws IllegalArgumentException if the locale has no language
     */
    default RawArticle language(Locale language) {
        return language(Objects.requireNonNull(language, "language").toLanguageTag());
    }

    /** Returns a copy that asks to keep track of where the text stands in the HTML, or not to. */
    default RawArticle trackHtml(boolean trackHtml) {
        return ImmutableRawArticle.builder().from(this).trackHtml(trackHtml).build();
    }

    /**
     * Returns a copy with the time of retrieval.
     *
     * @throws IllegalArgumentException if its year has not one to four digits
     */
    default RawArticle retrievedAt(ZonedDateTime retrievedAt) {
        int year = Objects.requireNonNull(retrievedAt, "retrievedAt").getYear();
        Preconditions.checkArgument(
                year > 0 && year < 10_000, "retrievedAt must lie in the years 1 to 9999, but is %s", retrievedAt);
        return ImmutableRawArticle.builder().from(this).retrievedAt(retrievedAt).build();
    }
}
