package io.github.pullquote.examples.demo.command;

import io.github.pullquote.examples.demo.command.input.Gzip;
import io.github.pullquote.examples.demo.command.input.Input;
import io.github.pullquote.examples.demo.command.input.JsonLines;
import io.github.pullquote.examples.demo.command.input.Row;
import io.github.pullquote.examples.demo.command.input.TextLines;
import io.github.pullquote.parser.ArticleParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pullquote byline}. Fields are set by picocli. */
@Command(
        name = "byline",
        description = "Reads lines that name who made an article, and prints each as a line of JSON.",
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:The input was read to its end, even if some rows could not be read.",
            "1:The input or output failed; with --strict, also if a row could not be read.",
            "2:The arguments are wrong."
        },
        footerHeading = "Examples:%n",
        footer = {
            "  pullquote byline lines.txt",
            "  pullquote byline --input jsonl rows.jsonl.gz",
            "A row that could not be read is printed with the status \"failed\" and the reason, and is counted on the"
                    + " standard error."
        })
final class BylineCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "FILE|-",
            converter = InputOptions.ReadablePath.class,
            description = "A file, or - for the standard input; each may be packed with gzip.")
    @SuppressWarnings("NullAway.Init") // required, so set before call()
    private Path path;

    @Option(
            names = "--input",
            paramLabel = "KIND",
            defaultValue = "text",
            description = {
                "What the input is: ${COMPLETION-CANDIDATES}.",
                "text is one line to read a line; jsonl is one {\"text\": ...} a line, with an \"id\" if there is one."
            })
    private Lines input = Lines.TEXT;

    @Option(names = "--strict", description = "Exit with 1 if a row could not be read.")
    private boolean strict;

    /** What the input holds. */
    enum Lines {
        /** Lines to read. */
        TEXT,
        /** Rows of JSON that hold the lines to read. */
        JSONL;

        /** The word on the command line. */
        @Override
        public String toString() {
            return this == TEXT ? "text" : "jsonl";
        }
    }

    BylineCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        BylineBatch batch = new BylineBatch(ArticleParser.create(), streams.out());
        if (Input.isStandard(path)) {
            read(streams.in(), batch);
        } else {
            try (InputStream in = Input.open(path)) {
                read(in, batch);
            }
        }
        if (batch.bad() > 0) {
            streams.say(batch.bad() + " of " + batch.rows() + " rows could not be read");
        }
        return strict && batch.bad() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void read(InputStream packed, Row.Sink sink) throws IOException {
        InputStream in = Gzip.unpacked(packed);
        if (input == Lines.JSONL) {
            JsonLines.read(in, sink);
        } else {
            TextLines.read(in, sink);
        }
    }
}
