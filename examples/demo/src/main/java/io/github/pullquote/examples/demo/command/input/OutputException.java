package io.github.pullquote.examples.demo.command.input;

import com.google.common.base.Ascii;
import java.io.IOException;

/** The output could not be written; told apart from an input that could not be read. */
public final class OutputException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Says why the output cannot be written. */
    public OutputException(IOException cause) {
        super("cannot write the output: " + Problems.describe(cause), cause);
    }

    /** Whether whoever read the output has gone, as {@code head} does: nobody is left to tell. */
    public static boolean isClosedPipe(IOException problem) {
        return problem instanceof OutputException
                && Ascii.toLowerCase(Problems.describe(problem)).contains("pipe");
    }
}
