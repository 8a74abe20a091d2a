package io.github.pullquote.examples.demo.command.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes of an archive. They are bounded where a header is read, whose reader keeps all that it sees; and after a
 * broken record the next one can be looked for.
 */
final class WarcChannel implements ReadableByteChannel {
    private static final byte[] RECORD = "\nWARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 13;

    private final InputStream in;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
    private long allowed = Long.MAX_VALUE;
    private Optional<IOException> failure = Optional.empty();

    /** Reads from {@code in}, which is not closed. */
    WarcChannel(InputStream in) {
        this.in = in;
    }

    /** Returns what is read and not taken yet, for the reader to take from and to fill. */
    ByteBuffer buffer() {
        return buffer;
    }

    /** Returns why the archive cannot be read further, if so. */
    Optional<IOException> failure() {
        return failure;
    }

    /** Allows no more bytes than any header takes. */
    void expectHeader() {
        allowed = Bounds.HEADER;
    }

    /** Allows any number of bytes. */
    void expectBody() {
        allowed = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (allowed <= 0) {
            throw new IOException("the header is longer than " + Bounds.HEADER + " bytes");
        }
        byte[] bytes = new byte[Math.min(target.remaining(), BUFFER)];
        int count = read(bytes);
        target.put(bytes, 0, Math.max(0, count));
        allowed -= Math.max(0, count);
        return count;
    }

    private int read(byte[] bytes) throws IOException {
        try {
            return in.read(bytes);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    /**
     * Skips to the line that begins the next record.
     *
     * @return false when there is none
     * @throws IOException if the archive cannot be read, or goes on without one
     */
    boolean skipToRecord() throws IOException {
        expectBody();
        int matched = 0;
        for (long skipped = 0; matched < RECORD.length; skipped++) {
            if (!buffer.hasRemaining() && !fill()) {
                return false;
            }
            byte b = buffer.get();
            matched = b == RECORD[matched] ? matched + 1 : b == RECORD[0] ? 1 : 0;
            if (skipped > Bounds.ENDLESS) {
                throw new IOException("there is no further record in " + Bounds.ENDLESS + " bytes");
            }
        }
        giveBack();
        return true;
    }

    private boolean fill() throws IOException {
        buffer.clear().limit(BUFFER - RECORD.length); // room to give back
        int count = read(buffer);
        buffer.flip();
        return count > 0;
    }

    /** Puts the beginning of the record before what is left; a record's reader begins there. */
    private void giveBack() {
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        buffer.clear().put(RECORD, 1, RECORD.length - 1).put(rest).flip();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // whoever opened the stream closes it
    }
}
