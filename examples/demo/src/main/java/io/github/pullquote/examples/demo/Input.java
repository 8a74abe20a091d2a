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
        if (kind == InputKind.AUTO && TextFiles.isHtml(path)) {
            throw new IOException(path + ": HTML is not supported yet, only plain text");
        }
        try (InputStream in = Files.newInputStream(path)) {
            boolean lines = kind == InputKind.AUTO ? TextFiles.isJsonLines(path) : kind == InputKind.JSONL;
            read(in, lines, sink);
        }
    }

    private void readFolder(Row.Sink sink) throws IOException {
        long html = TextFiles.countHtml(path);
        if (html > 0) {
            streams.err().println("pullquote: " + html + " HTML files left out: HTML is not supported yet");
        }
        for (Path file : TextFiles.in(path)) {
            sink.accept(document(file));
        }
    }

    private static Row document(Path file) {
        String id = TextFiles.id(file);
        try {
            return new Row.Document(RawArticle.text(file).id(id));
        } catch (IOException e) {
            return new Row.Unreadable(id, "the file cannot be read: " + Problems.describe(e));
        }
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
