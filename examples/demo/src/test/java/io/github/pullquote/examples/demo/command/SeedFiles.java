package io.github.pullquote.examples.demo.command;

import java.nio.file.Path;

/** The articles written for this project's tests. */
public final class SeedFiles {
    private SeedFiles() {}

    public static Path folder() {
        return Path.of(System.getProperty("pullquote.root", "../..")).resolve("seeds");
    }

    public static Path file(String name) {
        return folder().resolve(name);
    }
}
