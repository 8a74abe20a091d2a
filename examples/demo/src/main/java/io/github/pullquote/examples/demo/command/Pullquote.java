package io.github.pullquote.examples.demo.command;

import io.github.pullquote.examples.demo.command.input.OutputException;
import io.github.pullquote.examples.demo.command.input.Problems;
import io.github.pullquote.examples.demo.serve.ServeCommand;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command line: {@code pullquote COMMAND}. Stateless: each run is one of its own. */
@Command(
        name = "pullquote",
        description = "Reads news articles and says who said what.",
        versionProvider = Version.class,
        footerHeading = "Examples:%n",
        footer = {"  pullquote parse page.html", "  pullquote quotes folder > quotes.csv", "  pullquote parse --help"})
public final class Pullquote {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Print this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean version;

    private final Streams streams;

    private Pullquote(Streams streams) {
        this.streams = streams;
    }

    /**
     * Runs a command.
     *
     * @param args the command and what it is to do
     * @param streams what it reads and writes; none of them is closed
     * @return 0 when the input was read to its end, 1 when input or output failed, 2 when the arguments are wrong
     */
    public static int run(String[] args, Streams streams) {
        return new Pullquote(streams).run(args);
    }

    private int run(String[] args) {
        PrintWriter help = writer(streams.out());
        CommandLine command = new CommandLine(this)
                .addSubcommand(new ParseCommand(streams))
                .addSubcommand(new QuotesCommand(streams))
                .addSubcommand(new BylineCommand(streams))
                .addSubcommand(new ServeCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false) // a file may have such a name
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(help)
                .setErr(writer(streams.err()))
                .setParameterExceptionHandler((problem, arguments) -> misused(problem))
                .setExecutionExceptionHandler((failure, failed, arguments) -> report(failure));
        try {
            int code = command.execute(args);
            return help.checkError() ? notWritten() : code;
        } catch (OutOfMemoryError e) {
            streams.say("memory was too small; java -Xmx4g -jar ... gives 4 GB");
            return ExitCode.SOFTWARE;
        }
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    private int misused(ParameterException problem) {
        streams.say(reason(problem));
        streams.say("try \"" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help\"");
        return ExitCode.USAGE;
    }

    /** An option has a name that helps; a path has none. */
    private static String reason(ParameterException problem) {
        boolean named = !(problem.getArgSpec() instanceof PositionalParamSpec);
        return Optional.ofNullable(problem.getCause())
                .filter(cause -> !named)
                .map(Throwable::getMessage)
                .orElse(String.valueOf(problem.getMessage()));
    }

    /** Says in one line what failed; anything but a failed read or write is a defect and goes on. */
    private int report(Exception failure) throws Exception {
        if (!(failure instanceof IOException problem)) {
            throw failure;
        }
        if (!OutputException.isClosedPipe(problem)) {
            streams.say(Problems.describe(problem));
        }
        return ExitCode.SOFTWARE;
    }

    private int notWritten() {
        streams.say("cannot write the output");
        return ExitCode.SOFTWARE;
    }
}
