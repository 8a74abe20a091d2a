package io.github.pullquote.examples.demo.command;

import java.io.IOException;

/** What the standard streams lead to. */
final class Terminal {
    private static final String WATCHED = "test -t 2 && ! test -t 1";

    private Terminal() {}

    /**
     * Whether somebody looks at the standard error on a terminal to which no article is printed. The JDK tells only
     * whether both input and output are a terminal, so a shell is asked; where there is none, nobody is thought to look.
     */
    static boolean isWatched() {
        try {
            return new ProcessBuilder("/bin/sh", "-c", WATCHED)
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
