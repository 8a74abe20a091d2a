package io.github.pullquote.parser.seeds;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article written for tests, with its facts.
 *
 * @param file the article
 * @param gold its facts
 */
record Seed(Path file, GoldObject gold) {
    private static final String ENDING = ".gold.json";

    /** Returns the seeds of the project, and of the folder that the property {@code pullquote.seeds} names, if any. */
    static ImmutableList<Seed> all() {
        Path root = Path.of(System.getProperty("pullquote.root", ".."));
        Optional<Path> more =
                Optional.ofNullable(System.getProperty("pullquote.seeds")).map(root::resolve);
        return Stream.concat(Stream.of(root.resolve("seeds")), more.stream())
                .flatMap(folder -> in(folder).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Seed> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(Seed::of)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seed of(Path goldFile) {
        GoldObject gold = GoldObject.read(goldFile);
        return new Seed(goldFile.resolveSibling(gold.text("file").orElseThrow()), gold);
    }

    /** Returns whether the article is plain text; the facts of other files name no spans. */
    boolean isText() {
        return name().endsWith(".txt");
    }

    String name() {
        return file.getFileName().toString();
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
