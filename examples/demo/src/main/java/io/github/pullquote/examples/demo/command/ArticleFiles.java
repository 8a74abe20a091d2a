package io.github.pullquote.examples.demo.command;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.parser.RawArticle;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/** Files that may be articles: what their names say of them, and how to read them. */
final class ArticleFiles {
    private static final ImmutableMap<String, InputKind> ENDINGS = ImmutableMap.of(
            ".txt", InputKind.TEXT,
            ".html", InputKind.HTML,
            ".htm", InputKind.HTML,
            ".jsonl", InputKind.JSONL,
            ".ndjson", InputKind.JSONL);

    private static final String PACKED = ".gz";

    private ArticleFiles() {}

    /**
     * Returns the files in a folder that hold one article each, in order of name whatever the locale; in the folders
     * inside it nothing is looked for.
     *
     * @param kind HTML or TEXT for files of that kind only, AUTO for both
     */
    static ImmutableList<Path> in(Path folder, InputKind kind) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isArticle(file, kind) && !Files.isDirectory(file))
                    .sorted(Comparator.comparing(ArticleFiles::name))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static boolean isArticle(Path file, InputKind wanted) {
        InputKind kind = kind(file);
        return kind == InputKind.HTML && wanted != InputKind.TEXT || kind == InputKind.TEXT && wanted != InputKind.HTML;
    }

    /**
     * Returns the document in a file, of the kind that the name tells, or else a look at the content.
     *
     * @throws IOException if it cannot be read, naming the file
     */
    static RawArticle read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream in = Gzip.unpacked(bytes)) {
            Look look = kind(file) == InputKind.AUTO ? Look.at(in) : new Look(kind(file), in);
            return document(look);
        } catch (EOFException | ZipException e) {
            throw new IOException(file + ": " + Problems.describe(e), e);
        }
    }

    /** Returns the document, or its beginning when it is longer than what is read of any. */
    static RawArticle document(Look look) throws IOException {
        InputStream in = Bounds.document(look.in());
        return look.kind() == InputKind.HTML ? RawArticle.html(in) : RawArticle.text(in);
    }

    /** Returns the name of a file without its endings. */
    static String id(Path file) {
        String name = name(file);
        int length = withoutPacked(name).length();
        return name.substring(
                0, length - ending(name).map(Map.Entry::getKey).orElse("").length());
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
