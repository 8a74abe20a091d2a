package io.github.pullquote.parser.internal.page;

import io.github.pullquote.parser.internal.text.Watch;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** Reads a string, and looks at the watch before each stretch of it; so a deadline holds while jsoup parses. */
final class WatchedReader extends Reader {
    private final StringReader in;
    private final Watch watch;

    WatchedReader(String text, Watch watch) {
        this.in = new StringReader(text);
        this.watch = watch;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        watch.look();
        return in.read(buffer, offset, length);
    }

    @Override
    public void close() {
        in.close();
    }
}
