package io.github.pullquote.examples.demo.command;

import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleJson;
import io.github.pullquote.core.export.ExportFormat;
import io.github.pullquote.core.export.QuoteRow;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How the command line prints articles, one after the other.
 *
 * @param head what stands before the first article
 * @param print gives an article as it is printed, the last line end included
 */
record Format(String head, Function<Article, String> print) {
    /** For people. */
    static final Format TEXT = of(TextReport::of);

    /** JSON in one line. */
    static final Format JSONL = of(article -> ArticleJson.write(article) + "\n");

    /** A table of quotes, whose columns are named once. */
    static final Format QUOTES_CSV = new Format(QuoteRow.csvHeader(), article -> rows(article, QuoteRow::toCsv));

    /** Quotes as JSON, one a line. */
    static final Format QUOTES_JSONL = of(article -> rows(article, row -> row.toJson() + "\n"));

    private static final ImmutableMap<String, Format> BY_LABEL = byLabel();

    private static ImmutableMap<String, Format> byLabel() {
        ImmutableMap.Builder<String, Format> formats = ImmutableMap.builder();
        formats.put("text", TEXT);
        formats.put(ExportFormat.JSON.label(), of(article -> ArticleJson.writePretty(article) + "\n"));
        formats.put("jsonl", JSONL);
        formats.put(ExportFormat.QUOTES_CSV.label(), QUOTES_CSV);
        for (ExportFormat format : ExportFormat.values()) {
            if (format != ExportFormat.JSON && format != ExportFormat.QUOTES_CSV) {
                formats.put(format.label(), of(article -> write(format, article)));
            }
        }
        return formats.buildOrThrow();
    }

    private static Format of(Function<Article, String> print) {
        return new Format("", print);
    }

    private static String rows(Article article, Function<QuoteRow, String> print) {
        return QuoteRow.of(article).stream().map(print).collect(Collectors.joining());
    }

    private static String write(ExportFormat format, Article article) {
        StringWriter out = new StringWriter();
        try {
            format.write(article, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return out.toString().endsWith("\n") ? out.toString() : out + "\n";
    }

    /** The names of the formats, and what each means. */
    static final class ByLabel implements ITypeConverter<Format>, Iterable<String> {
        @Override
        public Format convert(String label) {
            Format format = BY_LABEL.get(label);
            if (format == null) {
                throw new TypeConversionException(
                        "expected one of " + String.join(", ", BY_LABEL.keySet()) + " but was '" + label + "'");
            }
            return format;
        }

        @Override
        public Iterator<String> iterator() {
            return BY_LABEL.keySet().iterator();
        }
    }
}
