package io.github.pullquote.examples.demo.serve;

import com.google.common.collect.ImmutableMap;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** The server while it runs. */
final class ReaderServer implements AutoCloseable {
    /** How many requests are answered at a time; others wait. */
    private static final int THREADS = 32;

    static {
        // Read by the JDK's server once, before the first one is made; what the caller set holds.
        ImmutableMap.of(
                        // Seconds for a request, headers included, that the limits of a body do not catch.
                        "sun.net.httpserver.maxReqTime", "30",
                        "sun.net.httpserver.maxRspTime", "120",
                        // A body is read to its end before it is answered, or given up.
                        "sun.net.httpserver.drainAmount", "0",
                        "sun.net.httpserver.nodelay", "true",
                        "jdk.httpserver.maxConnections", "256")
                .forEach((name, value) -> {
                    if (System.getProperty(name) == null) {
                        System.setProperty(name, value);
                    }
                });
    }

    private final HttpServer server;
    private final ExecutorService answers = Executors.newFixedThreadPool(THREADS, threads("answer-%d"));
    private final ExecutorService readers = Executors.newCachedThreadPool(threads("body-%d"));

    private ReaderServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts a server.
     *
     * @param address where it listens; port 0 takes any that is free
     * @param err where a defect is reported
     * @throws java.net.BindException if the port is taken
     */
    static ReaderServer start(InetSocketAddress address, ServeLimits limits, PrintWriter err) throws IOException {
        ReaderServer started = new ReaderServer(HttpServer.create(address, 0));
        HostCheck hosts = new HostCheck(address.getAddress().isLoopbackAddress());
        started.server.createContext("/", new FrontDoor(hosts, limits, started.readers, err));
        started.server.setExecutor(started.answers);
        started.server.start();
        return started;
    }

    /** Returns the port that it listens on. */
    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        answers.shutdownNow();
        readers.shutdownNow();
    }

    /** Daemons: a client that never ends its request does not keep the program from ending. */
    private static ThreadFactory threads(String name) {
        return new ThreadFactoryBuilder().setNameFormat(name).setDaemon(true).build();
    }
}
