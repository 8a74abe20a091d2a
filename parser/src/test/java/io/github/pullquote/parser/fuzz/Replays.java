package io.github.pullquote.parser.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** The folder of inputs that once failed: a file an input, its ending the form, strings in UTF-8 with {@link Escapes}. */
final class Replays {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/pullquote/parser/fuzz");

    private Replays() {}

    /** Returns the files in order of name. */
    static ImmutableList<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("grammar.txt"))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads an input. */
    static FuzzInput read(Path file) {
        String name = file.getFileName().toString();
        Form form = Arrays.stream(Form.values())
                .filter(one -> name.endsWith(one.ending()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form of an input: " + file));
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new FuzzInput(
                    form, form.isBytes() ? new String(bytes, ISO_8859_1) : Escapes.read(new String(bytes, UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an input into a folder, which is made if there is none. */
    static void write(Path folder, String name, FuzzInput input) throws IOException {
        byte[] bytes = input.form().isBytes()
                ? input.text().getBytes(ISO_8859_1)
                : Escapes.write(input.text()).getBytes(UTF_8);
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + input.form().ending()), bytes);
    }
}
