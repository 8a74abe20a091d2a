package io.github.pullquote.examples.demo;

import io.github.pullquote.examples.demo.command.Pullquote;
import io.github.pullquote.examples.demo.command.Streams;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the command line begins: {@code pullquote COMMAND}. */
public final class Main {
    private Main() {}

    /** Runs a command on the standard streams and exits with its code. */
    public static void main(String[] args) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(Pullquote.run(args, new Streams(System.in, new FileOutputStream(FileDescriptor.out), err)));
    }
}
