package io.github.pullquote.examples.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents to read: made ones, or with {@code -Dpages=DIR} the {@code .html} files of a folder and with
 * {@code -Dtexts=DIR} the {@code .txt} files of one.
 */
final class Documents {
    private static final int MADE = 24;

    private Documents() {}

    /** Returns the HTML pages, as strings, since some peers read no bytes. */
    static List<String> pages() {
        String folder = System.getProperty("pages");
        return folder == null ? new MadePages(1).pages(MADE) : files(Path.of(folder), ".html");
    }

    /** Returns the plain texts. */
    static List<String> texts() {
        String folder = System.getProperty("texts");
        return folder == null ? new MadeTexts(1).texts(MADE) : files(Path.of(folder), ".txt");
    }

    private static List<String> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Documents::read)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
