package io.github.pullquote.parser;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.spec.SpecExamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts that are at hand for tests of what holds for any text: all seeds, and the examples of all specifications. */
public final class Texts {
    private static final Path SPECIFICATIONS = Path.of("src/test/resources/io/github/pullquote/parser/spec");

    private Texts() {}

    /**
     * A text with what a report calls it.
     *
     * @param name of the file, and of the example in it
     * @param text the text
     */
    public record Named(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Returns the texts of all seeds, and all examples. */
    public static ImmutableList<Named> all() {
        return ImmutableList.<Named>builder().addAll(seeds()).addAll(examples()).build();
    }

    /** Returns the seeds that are plain text. */
    public static ImmutableList<Named> seeds() {
        return seeds(".txt");
    }

    /** Returns the seeds that are pages, in HTML. */
    public static ImmutableList<Named> pages() {
        return seeds(".html");
    }

    private static ImmutableList<Named> seeds(String ending) {
        return files(root().resolve("seeds"), ending).stream()
                .map(file -> new Named(file.getFileName().toString(), read(file)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the examples of all specifications. */
    public static ImmutableList<Named> examples() {
        return files(SPECIFICATIONS, ".md").stream()
                .flatMap(file -> SpecExamples.read(file.getFileName().toString()).stream())
                .map(example -> new Named(example.toString(), example.input()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the files of a folder whose names have the ending, in order of name. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("pullquote.root", ".."));
    }
}
