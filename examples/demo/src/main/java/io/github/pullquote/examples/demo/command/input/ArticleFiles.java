package io.github.pullquote.examples.demo.command.input;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that may be articles, and what their names say of them. */
final class ArticleFiles {
    private static final ImmutableMap<String, InputKind> ENDINGS = ImmutableMap.of(
            ".txt", InputKind.TEXT,
            ".html", InputKind.HTML,
            ".htm", InputKind.HTML,
            ".jsonl", InputKind.JSONL,
            ".ndjson", InputKind.JSONL,
            ".warc", InputKind.WARC);

    private static final String PACKED = ".gz";

    private ArticleFiles() {}

    /**
     * Returns the files of a folder, in order of name whatever the locale; in the folders inside it nothing is looked
     * for, and pipes and devices, which may never end, are passed over.
     *
     * @param kind the kind of the files, AUTO for those that hold one article each
     */
    static ImmutableList<Path> in(Path folder, InputKind kind) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isWanted(kind(file), kind) && !isSpecial(file))
                    .sorted(Comparator.comparing(ArticleFiles::name))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static boolean isWanted(InputKind kind, InputKind wanted) {
        return kind == wanted && kind != InputKind.AUTO
                || wanted == InputKind.AUTO && (kind == InputKind.HTML || kind == InputKind.TEXT);
    }

    /** A link that leads nowhere is none: it is said that it cannot be read. */
    private static boolean isSpecial(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    /** Returns a path without the endings of its file. */
    static String withoutEndings(Path file) {
        String path = file.toString();
        int length = withoutPacked(path).length();
        return path.substring(
                0, length - ending(path).map(Map.Entry::getKey).orElse("").length());
    }

    /** Returns the name of a file without its endings. */
    static String id(Path file) {
        return withoutEndings(Path.of(name(file)));
    }

    /** Returns what the name of a file says that it holds; AUTO when it says nothing. */
    static InputKind kind(Path file) {
        return ending(name(file)).map(Map.Entry::getValue).orElse(InputKind.AUTO);
    }

    private static Optional<Map.Entry<String, InputKind>> ending(String name) {
        String unpacked = withoutPacked(name);
        return ENDINGS.entrySet().stream()
                .filter(ending -> unpacked.endsWith(ending.getKey()))
                .findFirst();
    }

    private static String withoutPacked(String name) {
        String lower = Ascii.toLowerCase(name);
        return lower.endsWith(PACKED) ? lower.substring(0, lower.length() - PACKED.length()) : lower;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
