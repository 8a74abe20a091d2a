package io.github.pullquote.examples.demo;

import io.github.pullquote.examples.demo.serve.ServeCommand;
import picocli.CommandLine;

/** How do I look at an article in a browser? Starts the reader page on this machine: {@code ServeReaderPage [--port N]}. */
public final class ServeReaderPage {
    private ServeReaderPage() {}

    /** Serves until it is stopped by Ctrl-C; the address is the first line that is printed. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new ServeCommand()).execute(args));
    }
}
