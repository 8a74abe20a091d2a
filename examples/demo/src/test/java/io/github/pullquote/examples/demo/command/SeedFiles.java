package io.github.pullquote.examples.demo.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The articles written for this project's tests. */
public final class SeedFiles {
    private SeedFiles() {}

    public static Path folder() {
        return Path.of(System.getProperty("pullquote.root", "../..")).resolve("seeds");
    }

    /** Returns the texts and pages. */
    static ImmutableList<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".html"))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        }
    }

    public static Path file(String name) {
        return folder().resolve(name);
    }
}
