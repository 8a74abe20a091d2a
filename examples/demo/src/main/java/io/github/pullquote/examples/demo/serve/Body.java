package io.github.pullquote.examples.demo.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The body of a request, which may be too long or never end.
 *
 * @param exchange whose body it is
 * @param limits how much of it is read, and for how long
 * @param readers threads to wait for slow clients
 */
record Body(HttpExchange exchange, ServeLimits limits, ExecutorService readers) {
    /** What is read and thrown away beyond the limit, so that the client comes to read why: times the limit. */
    private static final int MOST_DISCARDED = 8;

    private static final int CHUNK = 8_192;

    /** Returns the whole body. */
    byte[] read() throws HttpProblem, IOException {
        byte[] bytes = inTime(() -> exchange.getRequestBody().readNBytes(limits.bytes() + 1));
        if (bytes.length > limits.bytes()) {
            throw HttpProblem.of(413, "the article is longer than " + limits.bytes() + " bytes");
        }
        return bytes;
    }

    /** Reads on to the end, within reason: a client that is cut off while it sends does not hear the answer. */
    void discard() throws IOException {
        try {
            inTime(this::skip);
        } catch (HttpProblem slow) {
            // it has been told what is wrong, or will not listen
        }
    }

    private byte[] skip() throws IOException {
        InputStream in = exchange.getRequestBody();
        byte[] chunk = new byte[CHUNK];
        long left = (long) limits.bytes() * MOST_DISCARDED;
        for (int n = 0; n >= 0 && left > 0; left -= n) {
            n = in.read(chunk);
        }
        return chunk;
    }

    private byte[] inTime(Callable<byte[]> task) throws HttpProblem, IOException {
        Future<byte[]> bytes = readers.submit(task);
        try {
            return bytes.get(limits.reading().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw HttpProblem.of(408, "the article did not arrive within " + ServeLimits.shown(limits.reading()));
        } catch (ExecutionException e) {
            throw new IOException("the request broke off", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HttpProblem.of(503, "the server is stopping");
        }
    }
}
