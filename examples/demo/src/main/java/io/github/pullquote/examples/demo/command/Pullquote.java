package io.github.pullquote.examples.demo.command;

import io.github.pullquote.examples.demo.serve.ServeCommand;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command line: {@code pullquote COMMAND}. Stateless: each run is one of its own. */
@Command(name = "pullquote", description = "Reads news articles and says who said what.")
public final class Pullquote {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Print this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    private Pullquote() {}

    /**
     * Runs a command.
     *
     * @param args the command and what it is to do
     * @param streams what it reads and writes; none of them is closed
     * @return 0 when the input was read to its end, 1 when input or output failed, 2 when the arguments are wrong
     */
    public static int run(String[] args, Streams streams) {
        return new CommandLine(new Pullquote())
                .addSubcommand(new ParseCommand(streams))
                .addSubcommand(new BylineCommand(streams))
                .addSubcommand(new ServeCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(writer(streams.out()))
                .setErr(writer(streams.err()))
                .setExecutionExceptionHandler(Pullquote::report)
                .execute(args);
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** Says in one line what failed; anything but a failed read or write is a defect and goes on. */
    private static int report(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
        if (!(failure instanceof IOException problem)) {
            throw failure;
        }
        if (!OutputException.isClosedPipe(problem)) {
            command.getErr().println("pullquote: " + Problems.describe(problem));
        }
        return ExitCode.SOFTWARE;
    }
}
