package io.github.pullquote.examples.demo.command;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.zip.ZipException;

/** Puts failures of reading and writing into words. */
final class Problems {
    private Problems() {}

    /** Returns one line that names the file, where there is one, and what is wrong. */
    static String describe(IOException problem) {
        if (problem instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file";
        }
        if (problem instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (problem instanceof EOFException || problem instanceof ZipException) {
            return "the gzip data is broken";
        }
        return Objects.requireNonNullElse(problem.getMessage(), "input or output failed");
    }
}
