package io.github.pullquote.examples.demo;

import io.github.pullquote.parser.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
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
            readStandardInput(sink);
        } else if (isFolder()) {
            readFolder(sink);
        } else {
            readFile(sink);
        }
    }

    /** Whether the path names a folder. */
    boolean isFolder() {
        return !isStandardInput() && Files.isDirectory(path);
    }

    private boolean isStandardInput() {
        return path.toString().equals("-");
    }

    private void readFile(Row.Sink sink) throws IOException {
        if (kind == InputKind.HTML || kind == InputKind.AUTO && TextFiles.isHtml(path)) {
            try (InputStream in = open(path)) {
                sink.accept(new Row.Document(RawArticle.html(in)));
            }
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            boolean lines = kind == InputKind.AUTO ? TextFiles.isJsonLines(path) : kind == InputKind.JSONL;
            read(in, lines, sink);
        }
    }

    private void readFolder(Row.Sink sink) throws IOException {
        for (Path file : TextFiles.in(path, kind)) {
            sink.accept(document(file));
        }
    }

    private static Row document(Path file) {
        String id = TextFiles.id(file);
        try (InputStream in = open(file)) {
            return new Row.Document(
                    (TextFiles.isHtml(file) ? RawArticle.html(in) : RawArticle.text(in)).id(id));
        } catch (IOException e) {
            return new Row.Unreadable(id, "the file cannot be read: " + Problems.describe(e));
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new java.util.zip.GZIPInputStream(in) : in;
    }

    private void readStandardInput(Row.Sink sink) throws IOException {
        if (kind != InputKind.AUTO) {
            read(streams.in(), kind == InputKind.JSONL, sink);
            return;
        }
        byte[] first = firstLine(streams.in());
        boolean lines = JsonRow.isObject(
                JsonLines.withoutByteOrderMark(new ByteArrayInputStream(first)).readAllBytes());
        read(new SequenceInputStream(new ByteArrayInputStream(first), streams.in()), lines, sink);
    }

    /** Reads the first line that is not blank, with all before it. */
    private static byte[] firstLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean blank = true;
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            blank &= JsonLines.isWhiteSpace(b);
            if (b == '\n' && !blank) {
                break;
            }
        }
        return line.toByteArray();
    }

    private static void read(InputStream in, boolean lines, Row.Sink sink) throws IOException {
        if (lines) {
            JsonLines.read(in, sink);
        } else {
            sink.accept(new Row.Document(RawArticle.text(in)));
        }
    }
}
