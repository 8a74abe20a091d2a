package io.github.pullquote.examples.demo.command.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipException;

/** Puts failures of reading and writing into words. */
public final class Problems {
    private Problems() {}

    /** Returns one line that names what was read and what is wrong with it. */
    static String describe(Path path, IOException problem) {
        String reason = describe(problem);
        String name = Input.isStandard(path) ? "the standard input" : path.toString();
        return reason.startsWith(name) ? reason : name + ": " + reason;
    }

    /** Returns one line that names the file, where the problem does, and what is wrong. */
    public static String describe(IOException problem) {
        if (problem instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file";
        }
        if (problem instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (problem instanceof EOFException || problem instanceof ZipException) {
            return "the gzip data is broken";
        }
        if (problem instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getFile() + ": " + failed.getReason();
        }
        return Objects.requireNonNullElse(problem.getMessage(), "input or output failed");
    }
}
