package io.github.pullquote.parser.spec;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads the examples of a specification in Markdown: fenced blocks marked {@code example}, in which a line that is only
 * a full stop parts the input from what is expected.
 *
 * <pre>
 * ```example de
 * the input
 * .
 * what is expected
 * ```
 * </pre>
 *
 * <p>A word after {@code example} is the language of the input, English when there is none. An arrow {@code →} in the
 * input stands for a tab. Neither part ends in a line end.
 */
public final class SpecExamples {
    private static final String FENCE = "```";
    private static final String OPENING = FENCE + "example";

    private final String file;
    private final ImmutableList.Builder<Example> examples = ImmutableList.builder();
    private final List<String> input = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private String section = "";
    private String language = "en";
    private State state = State.PROSE;
    private int number;

    private enum State {
        PROSE,
        INPUT,
        EXPECTED
    }

    /**
     * One example.
     *
     * @param file the name of the file
     * @param section the heading it stands under
     * @param number its number in the file, from 1
     * @param language of the input, a BCP 47 tag
     * @param input the input
     * @param expected what is expected of it, a line an entry
     */
    public record Example(
            String file, String section, int number, String language, String input, ImmutableList<String> expected) {
        @Override
        public String toString() {
            return file + ", " + section + ", example " + number;
        }
    }

    private SpecExamples(String file) {
        this.file = file;
    }

    /**
     * Returns the examples of a file beside this class.
     *
     * @throws IllegalArgumentException if it has none, or one is not closed or has no line with a full stop
     */
    public static ImmutableList<Example> read(String file) {
        SpecExamples reader = new SpecExamples(file);
        Splitter.on('\n').split(text(file)).forEach(reader::line);
        ImmutableList<Example> examples = reader.examples.build();
        if (examples.isEmpty() || reader.state != State.PROSE) {
            throw new IllegalArgumentException(file + " has no example, or an open one");
        }
        return examples;
    }

    /** Returns the examples of all files beside this class whose names begin so, in the order of the names. */
    public static ImmutableList<Example> readAll(String prefix) {
        URL folder = Objects.requireNonNull(SpecExamples.class.getResource("."));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix) && name.endsWith(".md"))
                    .sorted()
                    .flatMap(name -> read(name).stream())
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(SpecExamples.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        switch (state) {
            case PROSE -> prose(line);
            case INPUT -> {
                if (line.equals(".")) {
                    state = State.EXPECTED;
                } else {
                    input.add(line.replace('→', '\t'));
                }
            }
            case EXPECTED -> {
                if (line.equals(FENCE)) {
                    close();
                } else {
                    expected.add(line);
                }
            }
        }
    }

    private void prose(String line) {
        if (line.startsWith("#")) {
            section = line.substring(line.lastIndexOf('#') + 1).trim();
        } else if (line.startsWith(OPENING)) {
            String word = line.substring(OPENING.length()).trim();
            language = word.isEmpty() ? "en" : word;
            state = State.INPUT;
        }
    }

    private void close() {
        number++;
        examples.add(
                new Example(file, section, number, language, String.join("\n", input), ImmutableList.copyOf(expected)));
        input.clear();
        expected.clear();
        state = State.PROSE;
    }
}
