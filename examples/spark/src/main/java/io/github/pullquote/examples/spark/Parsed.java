package io.github.pullquote.examples.spark;

import com.google.common.hash.Hashing;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.core.export.QuoteRow;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.ParseLimits;
import io.github.pullquote.parser.RawArticle;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Articles as rows: the columns of both tables, and the one parser of an executor. */
final class Parsed {
    /** The columns of a quote, those of the command line's table. */
    static final StructType QUOTE = quoteColumns();

    /** The columns of an article; in the nested form its quotes come last. */
    static final StructType ARTICLE = new StructType()
            .add("key", DataTypes.StringType, false)
            .add("url", DataTypes.StringType)
            .add("fetched", DataTypes.TimestampType)
            .add("date", DataTypes.DateType)
            .add("status", DataTypes.StringType, false)
            .add("reason", DataTypes.StringType)
            .add("language", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("headline", DataTypes.StringType)
            .add("standfirst", DataTypes.StringType)
            .add("authors", DataTypes.StringType)
            .add("published", DataTypes.StringType)
            .add("modified", DataTypes.StringType)
            .add("site", DataTypes.StringType)
            .add("section", DataTypes.StringType)
            .add("body", DataTypes.StringType);

    static final StructType NESTED = ARTICLE.add("quotes", DataTypes.createArrayType(QUOTE, false), false);

    private static final int KEY_BYTES = 16;

    private Parsed() {}

    /** The parser is made where it is first needed, once an executor, and shared by its tasks. */
    private static final class Shared {
        static final ArticleParser PARSER = ArticleParser.create(
                ParseLimits.builder().deadline(Duration.ofSeconds(30)).build());
    }

    /** Returns the nested row of a capture. Whatever the document holds, there is one. */
    static Row row(Capture capture) {
        String key = key(capture);
        if (!capture.isReadable()) {
            return unreadable(key, capture, capture.status(), capture.reason().orElse(""));
        }
        try {
            return row(key, capture, parse(capture));
        } catch (OutOfMemoryError tooMuch) {
            // One document asked for more than there is; its memory is free again here, and the task goes on.
            return unreadable(key, capture, "failed", "out of memory");
        }
    }

    private static Article parse(Capture capture) {
        RawArticle raw = capture.isHtml() ? RawArticle.html(capture.payload()) : RawArticle.text(capture.payload());
        raw = raw.retrievedAt(capture.fetched().atZone(ZoneOffset.UTC));
        if (!capture.url().isEmpty()) {
            raw = raw.id(capture.url()).url(capture.url());
        }
        return Shared.PARSER.parse(
                capture.charset().isPresent() ? raw.charset(capture.charset().get()) : raw);
    }

    /** Returns the nested row of a page that has no capture: what the SQL functions give. */
    static Row row(String html, Optional<String> url) {
        byte[] payload = html.getBytes(StandardCharsets.UTF_8);
        return row(Capture.readable(url.orElse(""), Instant.EPOCH, payload, Optional.of(StandardCharsets.UTF_8), true));
    }

    /** Address, day and content: the same document has the same key, in whatever file and order it comes. */
    private static String key(Capture capture) {
        return Hashing.sha256()
                .newHasher()
                .putString(capture.url(), StandardCharsets.UTF_8)
                .putByte((byte) 0)
                .putString(day(capture).toString(), StandardCharsets.UTF_8)
                .putByte((byte) 0)
                .putString(capture.status(), StandardCharsets.UTF_8)
                .putBytes(capture.payload())
                .hash()
                .toString()
                .substring(0, 2 * KEY_BYTES);
    }

    private static LocalDate day(Capture capture) {
        return capture.fetched().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Row row(String key, Capture capture, Article article) {
        return RowFactory.create(
                key,
                capture.url(),
                java.sql.Timestamp.from(capture.fetched()),
                java.sql.Date.valueOf(day(capture)),
                name(article.status()),
                article.diagnostics().isEmpty()
                        ? null
                        : article.diagnostics().get(0).message(),
                article.language().orElse(null),
                name(article.kind()),
                text(article.headline()),
                text(article.standfirst()),
                article.authors().stream().map(Contributor::name).collect(Collectors.joining("; ")),
                article.published().map(PublicationDate::iso).orElse(null),
                article.modified().map(PublicationDate::iso).orElse(null),
                article.publication().site().orElse(null),
                article.publication().section().orElse(null),
                article.body(),
                QuoteRow.of(article).stream().map(Parsed::row).toArray(Row[]::new));
    }

    private static Row unreadable(String key, Capture capture, String status, String reason) {
        Object[] cells = new Object[NESTED.size()];
        cells[0] = key;
        cells[1] = capture.url();
        cells[2] = java.sql.Timestamp.from(capture.fetched());
        cells[3] = java.sql.Date.valueOf(day(capture));
        cells[4] = status;
        cells[5] = reason;
        cells[NESTED.size() - 1] = new Row[0];
        return RowFactory.create(cells);
    }

    private static Row row(QuoteRow quote) {
        List<String> values = quote.values();
        Object[] cells = new Object[values.size()];
        for (int i = 0; i < cells.length; i++) {
            String value = values.get(i);
            cells[i] = QUOTE.fields()[i].dataType().equals(DataTypes.IntegerType)
                    ? (Object) Integer.valueOf(value)
                    : value.isEmpty() ? null : value;
        }
        return RowFactory.create(cells);
    }

    private static StructType quoteColumns() {
        StructType columns = new StructType();
        List<String> numbers = List.of("index", "start", "end");
        for (String name : QuoteRow.columns()) {
            columns = columns.add(name, numbers.contains(name) ? DataTypes.IntegerType : DataTypes.StringType);
        }
        return columns;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String text(Optional<PrintedText> printed) {
        return printed.map(PrintedText::text).orElse(null);
    }
}
