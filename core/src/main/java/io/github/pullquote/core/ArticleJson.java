package io.github.pullquote.core;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * Writes articles, and credit lines, as JSON and reads them back: {@code ArticleJson.read(ArticleJson.write(article))} equals the article.
 *
 * <p>The output is the same for equal articles. It holds no line end outside of strings unless pretty, none inside of
 * them, and can be written in any Unicode encoding: control characters, unusual line ends and unpaired surrogates are
 * escaped. What {@link SourceText} says is not part of the JSON is lost.
 *
 * <p>On reading, unknown fields are ignored, as are those that are derived ({@code body}, the {@code text} and {@code words} of a quote);
 * an absent list is empty.
 */
public final class ArticleJson {
    /** The version of the format, in the field {@code formatVersion}. */
    public static final int FORMAT_VERSION = 1;

    private static final int MAX_DEPTH = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private ArticleJson() {}

    /**
     * Returns the JSON Schema (<a href="https://json-schema.org/draft/2020-12">2020-12</a>) of what this version of the
     * library writes for an article. It is strict: an unknown field or value breaks it, though a reader of articles is to
     * ignore such.
     */
    public static String schema() {
        try (InputStream in = ArticleJson.class.getResourceAsStream("article.schema.json")) {
            return new String(requireNonNull(in, "article.schema.json").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar cannot be read", e);
        }
    }

    /** Returns the article as JSON on one line, without a line end. */
    public static String write(Article article) {
        requireNonNull(article, "article");
        StringWriter out = new StringWriter();
        try {
            write(article, ArticleFields::writeFields, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return out.toString();
    }

    /** Returns the article as indented JSON, lines ended by LF, the last line without one. */
    public static String writePretty(Article article) {
        requireNonNull(article, "article");
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.setPrettyPrinter(prettyPrinter());
            new JsonFields(generator).root(article, ArticleFields::writeFields);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return out.toString();
    }

    /**
     * Writes the article as JSON on one line, without a line end; flushes the writer and leaves it open.
     *
     * @throws IOException if the writer does
     */
    public static void write(Article article, Writer out) throws IOException {
        requireNonNull(article, "article");
        requireNonNull(out, "out");
        write(article, ArticleFields::writeFields, out);
    }

    /**
     * Returns a credit line as JSON on one line, without a line end: {@code text}, {@code contributors} with the fields
     * that they have in an article, {@code published} and {@code modified}.
     */
    public static String write(CreditLine line) {
        requireNonNull(line, "line");
        StringWriter out = new StringWriter();
        try {
            write(line, HeadFields::writeCreditLine, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return out.toString();
    }

    private static <T> void write(T value, JsonFields.Fields<T> fields, Writer out) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            new JsonFields(generator).root(value, fields);
        }
    }

    /**
     * Reads an article.
     *
     * @param json one JSON object, white space around it allowed
     * @throws IllegalArgumentException if it is malformed JSON, has another {@code formatVersion} or is no valid article;
     *     the message names the place, such as {@code article.quotes[3].kind}
     */
    public static Article read(String json) {
        return read(json, JsonObject.ARTICLE, ArticleFields::read);
    }

    /**
     * Reads a credit line.
     *
     * @param json one JSON object, white space around it allowed
     * @throws IllegalArgumentException if it is malformed JSON or no valid credit line; the message names the place, such
     *     as {@code creditLine.contributors[0].name}
     */
    public static CreditLine readCreditLine(String json) {
        return read(json, JsonObject.CREDIT_LINE, HeadFields::readCreditLine);
    }

    private static <T> T read(String json, String root, Function<JsonObject, T> reader) {
        requireNonNull(json, "json");
        try {
            return read(new StringReader(json), root, reader);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringReader does not fail", e);
        }
    }

    /**
     * Reads an article from a reader up to its end; leaves it open.
     *
     * @param json one JSON object, white space around it allowed
     * @throws IOException if the reader does
     * @throws IllegalArgumentException if it is malformed JSON, has another {@code formatVersion} or is no valid article;
     *     the message names the place, such as {@code article.quotes[3].kind}
     */
    public static Article read(Reader json) throws IOException {
        return read(requireNonNull(json, "json"), JsonObject.ARTICLE, ArticleFields::read);
    }

    private static <T> T read(Reader json, String root, Function<JsonObject, T> reader) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return JsonTree.read(parser, root).read(reader);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("malformed JSON" + place(e) + ": " + e.getOriginalMessage(), e);
        }
    }

    private static String place(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static PrettyPrinter prettyPrinter() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
}
