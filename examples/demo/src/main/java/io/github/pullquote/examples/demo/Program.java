package io.github.pullquote.examples.demo;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** What the short programs share: one path as argument, UTF-8 out whatever the locale, one line for an error. */
final class Program {
    private static final ImmutableList<String> ENDINGS = ImmutableList.of(".html", ".htm", ".txt");

    private Program() {}

    /** What a program does with its path. */
    interface Task {
        void run(Path path, PrintStream out) throws IOException;
    }

    static void main(String[] args, Task task) {
        OutputStream bytes = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        System.exit(run(args, task, out, System.err));
    }

    static int run(String[] args, Task task, PrintStream out, PrintStream err) {
        if (args.length != 1) {
            err.println("One argument is needed: the path of an article.");
            return 2;
        }
        try {
            task.run(Path.of(args[0]), out);
            return out.checkError() ? 1 : 0;
        } catch (NoSuchFileException e) {
            err.println(e.getFile() + ": no such file");
            return 1;
        } catch (IOException e) {
            err.println(Objects.requireNonNullElse(e.getMessage(), "input or output failed"));
            return 1;
        } finally {
            out.flush();
        }
    }

    /** Returns the pages and texts of a folder in order of name, or the file itself. */
    static ImmutableList<Path> articles(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return ImmutableList.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
