package io.github.pullquote.examples.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command line: {@code pullquote COMMAND}. */
@Command(name = "pullquote", description = "Reads news articles and says who said what.")
public final class Main {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Print this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    private Main() {}

    /** Runs a command on the standard streams and exits with its code. */
    public static void main(String[] args) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(args, System.in, new FileOutputStream(FileDescriptor.out), err));
    }

    /**
     * Runs a command.
     *
     * @return 0 when the input was read to its end, 1 when input or output failed, 2 when the arguments are wrong
     */
    static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
        Streams streams = new Streams(in, out, err);
        return new CommandLine(new Main())
                .addSubcommand(new ParseCommand(streams))
                .addSubcommand(new BylineCommand(streams))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(writer(out))
                .setErr(writer(err))
                .setExecutionExceptionHandler(Main::report)
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
