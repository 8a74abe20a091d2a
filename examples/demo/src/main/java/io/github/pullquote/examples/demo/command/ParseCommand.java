package io.github.pullquote.examples.demo.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pullquote parse}. Fields are set by picocli. */
@Command(
        name = "parse",
        description = "Parses articles and prints what is found in them, in the order of the input.",
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:The input was read to its end, even if some articles could not be read.",
            "1:The input or output failed; with --strict, also if an article could not be read.",
            "2:The arguments are wrong."
        },
        footerHeading = "Examples:%n",
        footer = {
            "  pullquote parse page.html",
            "  pullquote parse --format jsonl folder archive.warc.gz > articles.jsonl",
            "  curl -s https://news.example/a | pullquote parse --url https://news.example/a -",
            "An article that could not be read is printed with the status \"failed\" or \"not text\" and the reason,"
                    + " and is counted on the standard error. An input that could not be read is named there, and the"
                    + " next one is read."
        })
final class ParseCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final InputOptions options = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Format.ByLabel.class,
            completionCandidates = Format.ByLabel.class,
            description = "How to print an article: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TEXT;

    ParseCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return new ArticleRun(streams, options, format).call();
    }
}
