package io.github.pullquote.examples.demo;

import java.nio.file.Path;

/** The articles written for this project's tests. */
final class SeedFiles {
    private SeedFiles() {}

    static Path folder() {
        return Path.of(System.getProperty("pullquote.root", "../..")).resolve("seeds");
    }

    static Path file(String name) {
        return folder().resolve(name);
    }
}
