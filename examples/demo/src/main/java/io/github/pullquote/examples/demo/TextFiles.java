package io.github.pullquote.examples.demo;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The files of a folder that may be articles, in order of name whatever the locale. */
final class TextFiles {
    private static final String ENDING = ".txt";

    private TextFiles() {}

    /** Returns the article files in a folder; in the folders inside it nothing is looked for. */
    static ImmutableList<Path> in(Path folder, InputKind kind) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> (kind != InputKind.HTML && hasEnding(file, ENDING)
                                    || kind != InputKind.TEXT && isHtml(file))
                            && !Files.isDirectory(file))
                    .sorted(Comparator.comparing(TextFiles::name))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** Returns the name of a plain-text file without its ending. */
    static String id(Path file) {
        String name = name(file);
        for (String ending : new String[] {ENDING, ".html.gz", ".html", ".htm"}) {
            if (hasEnding(file, ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    /** Returns whether the name of the file says that it is HTML. */
    static boolean isHtml(Path file) {
        return hasEnding(file, ".html") || hasEnding(file, ".htm") || hasEnding(file, ".html.gz");
    }

    /** Returns whether the name of the file says that it is rows of JSON. */
    static boolean isJsonLines(Path file) {
        return hasEnding(file, ".jsonl") || hasEnding(file, ".ndjson");
    }

    private static boolean hasEnding(Path file, String ending) {
        return Ascii.toLowerCase(name(file)).endsWith(ending);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
