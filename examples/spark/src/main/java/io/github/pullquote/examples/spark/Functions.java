package io.github.pullquote.examples.spark;

import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * Two functions for Spark SQL: {@code pullquote(html, url)} gives the article with its quotes nested in it,
 * {@code pullquote_quotes(html, url)} the quotes alone, an array of structs. The address may be null; of null as HTML
 * both are null.
 */
public final class Functions {
    private Functions() {}

    /** Makes the functions known to the session. */
    public static void register(SparkSession spark) {
        spark.udf().register("pullquote", (UDF2<String, String, Row>) Functions::article, Parsed.NESTED);
        spark.udf()
                .register(
                        "pullquote_quotes",
                        (UDF2<String, String, Object>) Functions::quotes,
                        DataTypes.createArrayType(Parsed.QUOTE, false));
    }

    private static @Nullable Row article(@Nullable String html, @Nullable String url) {
        return html == null ? null : Parsed.row(html, Optional.ofNullable(url));
    }

    private static @Nullable Object quotes(@Nullable String html, @Nullable String url) {
        return html == null ? null : Parsed.row(html, Optional.ofNullable(url)).get(Parsed.NESTED.fieldIndex("quotes"));
    }
}
