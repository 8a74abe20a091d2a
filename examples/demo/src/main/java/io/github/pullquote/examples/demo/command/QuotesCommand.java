package io.github.pullquote.examples.demo.command;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pullquote quotes}. Fields are set by picocli. */
@Command(
        name = "quotes",
        description = "Prints what was said in articles as a table, a row for each quote, in the order of the input.",
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:The input was read to its end, even if some articles could not be read.",
            "1:The input or output failed; with --strict, also if an article could not be read.",
            "2:The arguments are wrong."
        },
        footerHeading = "Examples:%n",
        footer = {
            "  pullquote quotes folder > quotes.csv",
            "  pullquote quotes --format jsonl crawl.warc.gz",
            "An article that could not be read gives no row, and is counted on the standard error."
        })
final class QuotesCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final InputOptions options = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "How to print a quote: ${COMPLETION-CANDIDATES}.")
    private Table table = Table.CSV;

    /** How rows are printed. */
    enum Table {
        /** For spreadsheets and statistics. */
        CSV,
        /** For programs. */
        JSONL;

        private Format format() {
            return this == CSV ? Format.QUOTES_CSV : Format.QUOTES_JSONL;
        }

        /** The word on the command line. */
        @Override
        public String toString() {
            return Ascii.toLowerCase(name());
        }
    }

    QuotesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return new ArticleRun(streams, options, table.format()).call();
    }
}
