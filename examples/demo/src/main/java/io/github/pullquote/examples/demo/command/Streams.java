package io.github.pullquote.examples.demo.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a command reads from and writes to.
 *
 * @param in the standard input
 * @param out where results go, as UTF-8; a bare stream, because a {@code PrintStream} would swallow its errors
 * @param err where messages for people go
 */
public record Streams(InputStream in, OutputStream out, PrintStream err) {
    /** Tells people something in one line; what would steer a terminal is taken out. */
    public void say(String message) {
        err.println("pullquote: " + SafeText.line(message));
    }
}
