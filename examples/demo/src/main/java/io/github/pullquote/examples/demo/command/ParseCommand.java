package io.github.pullquote.examples.demo.command;

import io.github.pullquote.core.Article;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
        })
final class ParseCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before call()
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE|DIR|-",
            description =
                    "A file; a folder, whose .html, .htm and .txt files, perhaps with .gz, are read in order of name;"
                            + " or - for the standard input.")
    @SuppressWarnings("NullAway.Init") // required, so set before call()
    private Path path;

    @Option(
            names = "--input",
            paramLabel = "KIND",
            defaultValue = "auto",
            description = {
                "What the input is: ${COMPLETION-CANDIDATES}.",
                "jsonl is one {\"text\": ...} or {\"html\": ...} a line, with an \"id\" and \"url\" if there are;"
                        + " auto goes by the ending of the file, or else by a look at the content."
            })
    private InputKind input = InputKind.AUTO;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to print an article: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the articles, such as en or pt-BR; recognised when not given.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--strict", description = "Exit with 1 if an article could not be read.")
    private boolean strict;

    ParseCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Input rows = input();
        Progress progress = new Progress(streams.err(), Progress.isTerminal());
        Batch batch = new Batch(parser(), format, streams.out(), progress);
        try {
            rows.forEach(batch);
        } finally {
            batch.close();
        }
        if (batch.bad() > 0) {
            streams.err()
                    .println("pullquote: " + batch.bad() + " of " + batch.articles() + " articles could not be read");
        }
        return strict && batch.bad() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private Input input() {
        Input rows = new Input(path, input, streams);
        if (input == InputKind.JSONL && rows.isFolder()) {
            throw usage("--input jsonl takes a file, but " + path + " is a folder");
        }
        return rows;
    }

    private Function<RawArticle, Article> parser() {
        ArticleParser parser = ArticleParser.create();
        if (language.isEmpty()) {
            return parser::parse;
        }
        String tag = wellFormed(language.get());
        return raw -> parser.parse(raw.language(tag));
    }

    private String wellFormed(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw usage("--language takes a tag such as en or pt-BR, but is " + tag);
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
