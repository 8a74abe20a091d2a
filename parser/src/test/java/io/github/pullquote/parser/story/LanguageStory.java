package io.github.pullquote.parser.story;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The parts from which articles of a language are made: names, words that are said, and the frames in which they stand. The
 * parts are data, a file for each language beside this class.
 */
public final class LanguageStory {
    private final ImmutableListMultimap<String, String> parts;

    private LanguageStory(ImmutableListMultimap<String, String> parts) {
        this.parts = parts;
    }

    /** Somebody with a full name, and the family name by which later frames call her. */
    public record Named(String full, String family) {}

    /** Reads the parts of a language, given by its two-letter code. */
    public static LanguageStory of(String code) {
        ImmutableListMultimap.Builder<String, String> parts = ImmutableListMultimap.builder();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(text(code + ".txt"))) {
            if (!line.startsWith("#")) {
                int space = line.indexOf(' ');
                parts.put(line.substring(0, space), line.substring(space + 1));
            }
        }
        return new LanguageStory(parts.build());
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(LanguageStory.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the people. */
    public List<Named> people() {
        return parts.get("name").stream()
                .map(line -> Splitter.on('|').splitToList(line))
                .map(names -> new Named(names.get(0), names.get(1)))
                .toList();
    }

    /** Returns what is said: each stands in an article once at most. */
    public List<String> words() {
        return parts.get("words");
    }

    /** Returns the frames that give the full name. */
    public List<String> first() {
        return parts.get("first");
    }

    /** Returns the frames that give the family name. */
    public List<String> later() {
        return parts.get("later");
    }

    /** Returns the frames that name nobody, as whoever spoke last goes on; none in some languages. */
    public List<String> same() {
        return parts.get("same");
    }

    /** Returns what the writer tells. */
    public List<String> told() {
        return parts.get("told");
    }

    /** Returns a frame with words and names filled in. */
    public static String filled(String frame, String words, Named named) {
        return frame.replace("{words}", words).replace("{full}", named.full()).replace("{family}", named.family());
    }
}
