package io.github.pullquote.examples.demo.command.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads the pages of an archive, holding one at a time. A record that cannot be read is a row that says why, and reading
 * goes on at the next one.
 *
 * @see <a href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/">WARC 1.1</a>
 */
final class WarcRows {
    private final WarcChannel channel;
    private final Row.Sink sink;
    private int number;

    private WarcRows(InputStream in, Row.Sink sink) {
        this.channel = new WarcChannel(in);
        this.sink = sink;
    }

    /**
     * Reads to the end of {@code in}, which is not closed.
     *
     * @throws IOException if the archive cannot be read
     */
    static void read(InputStream in, Row.Sink sink) throws IOException {
        WarcRows rows = new WarcRows(in, sink);
        boolean more = true;
        while (more) {
            more = !rows.readToBrokenRecord() && rows.channel.skipToRecord();
        }
    }

    /** Returns whether the end of the archive was reached, and not a record that is broken. */
    private boolean readToBrokenRecord() throws IOException {
        Optional<WarcRecord> record = Optional.empty();
        WarcReader reader = null;
        do {
            number++;
            try {
                reader = reader == null ? new WarcReader(channel, channel.buffer()) : reader;
                record = next(reader, record);
            } catch (EOFException e) {
                unreadable("the archive ends within it");
                return true;
            } catch (IOException | RuntimeException e) {
                broken(e);
                return false;
            }
            Optional<Row> row = record.flatMap(this::row);
            if (row.isPresent()) {
                sink.accept(row.get());
            }
        } while (record.isPresent());
        return true;
    }

    private Optional<WarcRecord> next(WarcReader reader, Optional<WarcRecord> last) throws IOException {
        if (last.isPresent()) {
            channel.expectBody();
            last.get().body().consume();
        }
        channel.expectHeader();
        Optional<WarcRecord> next = reader.next();
        channel.expectBody();
        if (next.isPresent() && next.get().body().size() < 0) {
            throw new IOException("its length is negative");
        }
        return next;
    }

    private Optional<Row> row(WarcRecord record) {
        return WarcPage.read(record, channel, "record " + number);
    }

    private void broken(Exception problem) throws IOException {
        if (channel.failure().isPresent()) {
            throw channel.failure().get();
        }
        unreadable(WarcPage.reason(problem));
    }

    private void unreadable(String reason) throws OutputException {
        sink.accept(new Row.Unreadable("record " + number, "the record cannot be read: " + reason));
    }
}
