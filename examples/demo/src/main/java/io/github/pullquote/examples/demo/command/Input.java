package io.github.pullquote.examples.demo.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The input of the command line.
 *
 * @param path a file, a folder, or {@code -} for the standard input
 * @param kind what it holds
 * @param streams where the standard input comes from, and notes go
 */
record Input(Path path, InputKind kind, Streams streams) {
    /** Hands over every row in order. */
    void forEach(Row.Sink sink) throws IOException {
        if (isStandardInput()) {
            read(Gzip.unpacked(streams.in()), InputKind.AUTO, sink);
        } else if (isFolder()) {
            readFolder(sink);
        } else {
            try (InputStream in = Files.newInputStream(path)) {
                read(Gzip.unpacked(in), ArticleFiles.kind(path), sink);
            }
        }
    }

    /** Whether the path names a folder. */
    boolean isFolder() {
        return !isStandardInput() && Files.isDirectory(path);
    }

    private boolean isStandardInput() {
        return path.toString().equals("-");
    }

    private void readFolder(Row.Sink sink) throws IOException {
        for (Path file : ArticleFiles.in(path, kind)) {
            sink.accept(row(file));
        }
    }

    private static Row row(Path file) {
        String id = ArticleFiles.id(file);
        try {
            return new Row.Document(ArticleFiles.read(file).id(id));
        } catch (IOException e) {
            return new Row.Unreadable(id, "the file cannot be read: " + Problems.describe(e));
        }
    }

    /** Reads content of the kind asked for, else of the kind that its name tells, else of the kind that it shows. */
    private void read(InputStream in, InputKind named, Row.Sink sink) throws IOException {
        InputKind told = kind == InputKind.AUTO ? named : kind;
        Look look = told == InputKind.AUTO ? Look.at(in) : new Look(told, in);
        if (look.kind() == InputKind.JSONL) {
            JsonLines.read(look.in(), sink);
        } else {
            sink.accept(new Row.Document(ArticleFiles.document(look)));
        }
    }
}
