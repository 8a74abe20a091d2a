package io.github.pullquote.examples.demo.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Unpacks what is packed with gzip. Its first bytes tell, as names often do not: some tools unpack and keep them. */
final class Gzip {
    private static final byte[] SIGNATURE = {0x1F, (byte) 0x8B, 0x08};

    private Gzip() {}

    /**
     * Returns the content, buffered, unpacked if it is packed.
     *
     * @throws java.io.EOFException if the packed data ends early, now or later
     * @throws java.util.zip.ZipException if it is broken in another way
     */
    static InputStream unpacked(InputStream in) throws IOException {
        InputStream buffered = new BufferedInputStream(in);
        buffered.mark(SIGNATURE.length);
        boolean packed = Arrays.equals(buffered.readNBytes(SIGNATURE.length), SIGNATURE);
        buffered.reset();
        return packed ? new GZIPInputStream(buffered) : buffered;
    }
}
