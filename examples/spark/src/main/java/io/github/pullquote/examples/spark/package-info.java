/**
 * Web archives by the ten thousand: {@link io.github.pullquote.examples.spark.ArchiveToParquet} reads WARC files or
 * tables of pages on Apache Spark and writes two Parquet tables, articles and quotes;
 * {@link io.github.pullquote.examples.spark.Functions} makes the parser two functions of Spark SQL;
 * {@link io.github.pullquote.examples.spark.SeedsDemo} shows both on a small archive.
 */
@NullMarked
package io.github.pullquote.examples.spark;

import org.jspecify.annotations.NullMarked;
