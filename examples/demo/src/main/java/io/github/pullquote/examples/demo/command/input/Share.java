package io.github.pullquote.examples.demo.command.input;

import com.google.common.collect.ImmutableList;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** How much of the files of an input is read, which tells how much is left. Thread-safe. */
public final class Share {
    private final Supplier<ImmutableList<Path>> files;
    private final AtomicLong read = new AtomicLong();
    private OptionalLong total = OptionalLong.empty();
    private boolean asked;

    /**
     * Makes the share of files of which nothing is read yet.
     *
     * @param files finds them, when somebody asks
     */
    Share(Supplier<ImmutableList<Path>> files) {
        this.files = files;
    }

    /** Returns the share that is read, from 0 to 1; empty when it is not known how long the input is. */
    public synchronized OptionalDouble read() {
        if (!asked) {
            asked = true;
            total = total(files.get());
        }
        return total.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(1.0, read.get() / (double) total.getAsLong()));
    }

    private static OptionalLong total(ImmutableList<Path> files) {
        long total = 0;
        for (Path file : files) {
            try {
                if (!Files.isRegularFile(file)) {
                    return OptionalLong.empty();
                }
                total += Files.size(file);
            } catch (IOException e) {
                return OptionalLong.empty();
            }
        }
        return total > 0 ? OptionalLong.of(total) : OptionalLong.empty();
    }

    /** Returns the stream of one of the files, which counts what is read. */
    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                read.addAndGet(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                read.addAndGet(Math.max(0, count));
                return count;
            }

            @Override
            public long skip(long count) throws IOException {
                long skipped = super.skip(count);
                read.addAndGet(skipped);
                return skipped;
            }
        };
    }
}
