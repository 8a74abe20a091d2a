package io.github.pullquote.examples.demo.command;

import java.io.PrintStream;
import java.util.function.IntConsumer;

/**
 * Says now and then how many articles are done.
 *
 * @param err where to say it
 * @param watched whether somebody sits at a terminal
 */
record Progress(PrintStream err, boolean watched) implements IntConsumer {
    private static final int EVERY = 1_000;

    /** Returns whether somebody sits at a terminal. */
    @SuppressWarnings("SystemConsoleNull") // the property makes it null without a terminal from JDK 22 on, too
    static boolean isTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    @Override
    public void accept(int articles) {
        if (watched && articles % EVERY == 0) {
            err.println("pullquote: " + articles + " articles");
        }
    }
}
