package io.github.pullquote.parser.internal.page;

import io.github.pullquote.parser.internal.work.Watch;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * Gives markup to jsoup stretch by stretch. It looks at the watch before each, so a deadline holds while jsoup parses,
 * and ends where more tags begin than there may be nodes, so the tree stays within bounds too.
 */
final class MarkupReader extends Reader {
    private final StringReader in;
    private final Watch watch;
    private int tagsLeft;
    private boolean whole = true;

    MarkupReader(String markup, int maxTags, Watch watch) {
        this.in = new StringReader(markup);
        this.tagsLeft = maxTags;
        this.watch = watch;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        watch.look();
        int read = whole ? in.read(buffer, offset, length) : -1;
        for (int i = offset; i < offset + read; i++) {
            if (buffer[i] == '<' && --tagsLeft < 0) {
                whole = false;
                return i > offset ? i - offset : -1;
            }
        }
        return read;
    }

    /** Returns whether the limit on tags was not reached. */
    boolean isWhole() {
        return whole;
    }

    @Override
    public void close() {
        in.close();
    }
}
