package io.github.pullquote.examples.demo.command;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.examples.demo.command.input.Input;
import io.github.pullquote.examples.demo.command.input.InputKind;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** What commands that read articles are told. Fields are set by picocli. */
final class InputOptions {
    private static final int MOST_THREADS = 256;

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set before the command is called
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            converter = ReadablePath.class,
            description =
                    "Files; folders, whose .html, .htm and .txt files are read in order of name; - for the standard"
                            + " input. Each may be packed with gzip. With several, each article is named by its path.")
    private List<Path> paths = ImmutableList.of();

    @Option(
            names = "--input",
            paramLabel = "KIND",
            defaultValue = "auto",
            description = {
                "What the input is: ${COMPLETION-CANDIDATES}.",
                "jsonl is one {\"text\": ...} or {\"html\": ...} a line, with an \"id\" and \"url\" if there are;"
                        + " warc is an archive, of which pages of HTML and text are read that a server gave with success;"
                        + " of a folder files of this kind are read."
                        + " auto goes by the ending of the file, or else by a look at the content."
            })
    private InputKind input = InputKind.AUTO;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The address of the page, when there is only one; it may tell date and section.")
    private Optional<String> url = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the articles, such as en or pt-BR; recognised when not given.")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are parsed at a time, one for each processor when not given;"
                    + " they are printed in the order of the input.")
    private int threads = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);

    @Option(names = "--strict", description = "Exit with 1 if an article could not be read.")
    private boolean strict;

    /** Returns the input. */
    Input input(InputStream standard) {
        if (paths.stream().filter(Input::isStandard).count() > 1) {
            throw usage("- may be given once");
        }
        Input rows = new Input(ImmutableList.copyOf(paths), input, url, standard);
        if (url.isPresent() && !rows.isOneDocument()) {
            throw usage("--url is the address of one page, but there may be several");
        }
        return rows;
    }

    /** Returns how many articles are to be parsed at a time. */
    int threads() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw usage("--threads takes 1 to " + MOST_THREADS + ", but is " + threads);
        }
        return threads;
    }

    /** Whether an article that could not be read is a failure. */
    boolean strict() {
        return strict;
    }

    /** Returns what makes an article of a document. Thread-safe. */
    Function<RawArticle, Article> parser() {
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

    /** Makes a path of an argument. */
    static final class ReadablePath implements ITypeConverter<Path> {
        @Override
        public Path convert(String argument) {
            if (argument.isEmpty()) {
                throw new TypeConversionException("a path is empty");
            }
            try {
                return Path.of(argument);
            } catch (InvalidPathException e) {
                throw new TypeConversionException("the name of a file cannot be told in the character set of the locale"
                        + " (LC_ALL=C.UTF-8 helps): " + argument);
            }
        }
    }
}
