package io.github.pullquote.examples.demo.command.input;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.RawArticle;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The input of the command line: files, folders and the standard input, read one after the other. */
public final class Input {
    private static final Path STANDARD = Path.of("-");

    private final ImmutableList<Path> paths;
    private final InputKind kind;
    private final Optional<String> url;
    private final InputStream standard;
    private final Share share;

    /**
     * Makes an input; nothing is read yet.
     *
     * @param paths each a file, a folder, or {@code -} for the standard input
     * @param kind what they hold
     * @param url the address of the page, when there is one page only
     * @param standard the standard input
     */
    public Input(ImmutableList<Path> paths, InputKind kind, Optional<String> url, InputStream standard) {
        this.paths = paths;
        this.kind = kind;
        this.url = url;
        this.standard = standard;
        this.share = new Share(this::files);
    }

    /** Whether the path stands for the standard input. */
    public static boolean isStandard(Path path) {
        return path.equals(STANDARD);
    }

    /** Returns how much of the input is read, as far as that can be told. */
    public Share share() {
        return share;
    }

    /** Whether there is one document at most, as far as names tell. */
    public boolean isOneDocument() {
        InputKind told = kind == InputKind.AUTO ? ArticleFiles.kind(paths.get(0)) : kind;
        return paths.size() == 1 && !isFolder(paths.get(0)) && !told.isRows();
    }

    /**
     * Hands over every row in order. What cannot be read is told, and the next path is read.
     *
     * @param problems told, a line each, what cannot be read
     * @return how many paths or files could not be read to their end
     * @throws OutputException if the sink throws it: nothing more is read
     */
    public int forEach(Row.Sink sink, Consumer<String> problems) throws OutputException {
        int failed = 0;
        for (Path path : paths) {
            failed += read(path, sink, problems) ? 0 : 1;
        }
        return failed;
    }

    private boolean read(Path path, Row.Sink sink, Consumer<String> problems) throws OutputException {
        try {
            if (!isFolder(path)) {
                return readFile(path, sink, problems);
            }
            boolean read = true;
            for (Path file : ArticleFiles.in(path, kind)) {
                read &= readMember(file, sink, problems);
            }
            return read;
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            problems.accept(Problems.describe(path, e));
            return false;
        }
    }

    private boolean readFile(Path path, Row.Sink sink, Consumer<String> problems) throws OutputException {
        Optional<String> id = paths.size() > 1 ? Optional.of(ArticleFiles.withoutEndings(path)) : Optional.empty();
        try {
            content(path, id, sink);
            return true;
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            problems.accept(Problems.describe(path, e));
            return false;
        }
    }

    /** A file of a folder that should hold one article is a row even when it cannot be read. */
    private boolean readMember(Path file, Row.Sink sink, Consumer<String> problems) throws OutputException {
        if (kind.isRows()) {
            return readFile(file, sink, problems);
        }
        String id = paths.size() > 1 ? ArticleFiles.withoutEndings(file) : ArticleFiles.id(file);
        sink.accept(member(file, id));
        return true;
    }

    private Row member(Path file, String id) {
        try (InputStream in = share.counting(open(file))) {
            return Documents.read(new Look(ArticleFiles.kind(file), Gzip.unpacked(in)), raw -> raw.id(id));
        } catch (IOException e) {
            return new Row.Unreadable(id, "the file cannot be read: " + Problems.describe(file, e));
        } catch (OutOfMemoryError e) {
            return new Row.Unreadable(id, "there is not enough memory for the file");
        }
    }

    /**
     * Opens a file, which may be a pipe.
     *
     * @throws IOException if it cannot be read
     */
    public static InputStream open(Path file) throws IOException {
        return new FilterInputStream(Files.newInputStream(file)) {
            @Override
            public int available() {
                return 0; // the JDK fails for a pipe; nobody here has to know
            }
        };
    }

    private void content(Path path, Optional<String> id, Row.Sink sink) throws IOException {
        if (isStandard(path)) {
            content(standard, InputKind.AUTO, id, sink);
            return;
        }
        try (InputStream in = share.counting(open(path))) {
            content(in, ArticleFiles.kind(path), id, sink);
        }
    }

    /** Reads content of the kind asked for, else of the kind that its name tells, else of the kind that it shows. */
    private void content(InputStream packed, InputKind named, Optional<String> id, Row.Sink sink) throws IOException {
        InputKind told = kind == InputKind.AUTO ? named : kind;
        InputStream in = Gzip.unpacked(packed);
        Look look = told == InputKind.AUTO ? Look.at(in) : new Look(told, in);
        if (look.kind().isRows() && url.isPresent()) {
            throw new IOException("there are several documents, but --url is the address of one");
        }
        switch (look.kind()) {
            case JSONL -> JsonLines.read(look.in(), sink);
            case WARC -> WarcRows.read(look.in(), sink);
            default -> sink.accept(Documents.read(look, raw -> known(raw, id)));
        }
    }

    private RawArticle known(RawArticle raw, Optional<String> id) {
        RawArticle named = id.map(raw::id).orElse(raw);
        return url.map(named::url).orElse(named);
    }

    private static boolean isFolder(Path path) {
        return !isStandard(path) && Files.isDirectory(path);
    }

    /** Returns the files that will be read. */
    private ImmutableList<Path> files() {
        return paths.stream().flatMap(path -> members(path).stream()).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Path> members(Path path) {
        try {
            return isFolder(path) ? ArticleFiles.in(path, kind) : ImmutableList.of(path);
        } catch (IOException e) {
            return ImmutableList.of(); // told when it is read
        }
    }
}
