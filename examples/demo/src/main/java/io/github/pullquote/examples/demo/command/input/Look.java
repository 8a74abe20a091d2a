package io.github.pullquote.examples.demo.command.input;

import com.google.common.base.CharMatcher;
import io.github.pullquote.core.SourceFormat;
import io.github.pullquote.parser.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What content holds that has no name to tell: JSON lines when the first line is a JSON object, an archive when it
 * begins as its records do, HTML when it begins with a tag, a comment or a declaration of markup, else text. No more is
 * read than that takes, so that rows are parsed as they come.
 *
 * @param kind never AUTO
 * @param in the content from its start
 */
record Look(InputKind kind, InputStream in) {
    /** How the first record of an archive begins. */
    private static final String ARCHIVE = "WARC/";

    /** Enough for the name of any element. */
    private static final int TAG = 64;

    /** More white space in front is not looked behind: a stream may hold nothing else. */
    private static final int MOST_BEFORE = 1_024;

    /** White space, byte order marks and, in UTF-16, zeros. */
    private static final CharMatcher BEFORE = CharMatcher.anyOf(" \t\r\n\f\0\u00EF\u00BB\u00BF\u00FE\u00FF");

    /** Looks at content; the stream is not closed. */
    static Look at(InputStream in) throws IOException {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        InputKind kind = switch (first(in, seen)) {
            case '{' -> isRow(in, seen) ? InputKind.JSONL : InputKind.TEXT;
            case 'W' -> isArchive(in, seen) ? InputKind.WARC : InputKind.TEXT;
            case '<' -> isMarkup(in, seen) ? InputKind.HTML : InputKind.TEXT;
            default -> InputKind.TEXT;
        };
        return new Look(kind, new SequenceInputStream(new ByteArrayInputStream(seen.toByteArray()), in));
    }

    /** Returns the first byte that shows, -1 when there is none within reach. */
    private static int first(InputStream in, ByteArrayOutputStream seen) throws IOException {
        int b = in.read();
        while (b >= 0) {
            seen.write(b);
            if (!BEFORE.matches((char) b)) {
                return b;
            }
            b = seen.size() < MOST_BEFORE ? in.read() : -1;
        }
        return b;
    }

    private static boolean isArchive(InputStream in, ByteArrayOutputStream seen) throws IOException {
        int start = seen.size() - 1;
        seen.writeBytes(in.readNBytes(ARCHIVE.length() - 1));
        return seen.toString(StandardCharsets.ISO_8859_1).startsWith(ARCHIVE, start);
    }

    private static boolean isRow(InputStream in, ByteArrayOutputStream seen) throws IOException {
        int start = seen.size() - 1;
        for (int b = in.read(); b >= 0; b = in.read()) {
            seen.write(b);
            if (b == '\n' || seen.size() > Bounds.ROW) {
                break;
            }
        }
        return JsonRow.isObject(Arrays.copyOfRange(seen.toByteArray(), start, seen.size()));
    }

    /** The parser tells; it takes no more than the white space that was seen. */
    private static boolean isMarkup(InputStream in, ByteArrayOutputStream seen) throws IOException {
        seen.writeBytes(in.readNBytes(TAG));
        return RawArticle.of(seen.toByteArray()).format() == SourceFormat.HTML;
    }
}
