package io.github.pullquote.examples.demo.command.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Unpacks what is packed with gzip. Its first bytes tell, as names often do not: some tools unpack and keep them. */
public final class Gzip {
    private static final byte[] SIGNATURE = {0x1F, (byte) 0x8B, 0x08};

    private Gzip() {}

    /**
     * Returns the content, buffered, unpacked if it is packed; several packed parts in a row are one.
     *
     * @throws java.io.EOFException if the packed data ends early, now or later
     * @throws java.util.zip.ZipException if it is broken in another way
     */
    public static InputStream unpacked(InputStream in) throws IOException {
        InputStream buffered = new BufferedInputStream(in);
        buffered.mark(SIGNATURE.length);
        boolean packed = Arrays.equals(buffered.readNBytes(SIGNATURE.length), SIGNATURE);
        buffered.reset();
        return packed ? new GZIPInputStream(new Patient(buffered)) : buffered;
    }

    /**
     * Says that there is nothing left only when there is nothing left: the JDK looks for another packed part when
     * something is available, and a pipe often has to be waited for.
     */
    private static final class Patient extends BufferedInputStream {
        Patient(InputStream in) {
            super(in);
        }

        @Override
        public synchronized int available() throws IOException {
            int available = super.available();
            if (available > 0) {
                return available;
            }
            mark(1);
            boolean ended = read() < 0;
            reset();
            return ended ? 0 : 1;
        }
    }
}
