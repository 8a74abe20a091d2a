package io.github.pullquote.core;

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
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes articles as JSON and reads them back: {@code ArticleJson.read(ArticleJson.write(article))} equals the article.
 *
 * <p>The output is the same for equal articles. It holds no line end outside of strings unless pretty, none inside of
 * them, and can be written in any Unicode encoding: control characters, unusual line ends and unpaired surrogates are
 * escaped. What {@link SourceText} says is not part of the JSON is lost.
 *
 * <p>On reading, unknown fields are ignored, as are those that are derived ({@code body}, the {@code text} of a quote);
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

    /** Returns the article as JSON on one line, without a line end. */
    public static String write(Article article) {
        StringWriter out = new StringWriter();
        try {
            write(article, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return out.toString();
    }

    /** Returns the article as indented JSON, lines ended by LF, the last line without one. */
    public static String writePretty(Article article) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.setPrettyPrinter(prettyPrinter());
            ArticleFields.write(new JsonFields(generator), article);
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
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            ArticleFields.write(new JsonFields(generator), article);
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
        try {
            return read(new StringReader(json));
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
        try (JsonParser parser = FACTORY.createParser(json)) {
            return JsonTree.read(parser).read(ArticleFields::read);
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
