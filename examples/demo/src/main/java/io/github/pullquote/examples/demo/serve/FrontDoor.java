package io.github.pullquote.examples.demo.serve;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.concurrent.ExecutorService;

/** Answers every request, the wrong ones too. */
final class FrontDoor implements HttpHandler {
    private static final String ARTICLES = "/articles";

    /** What every answer tells the browser: to trust nothing but the files of this server, and to keep nothing. */
    private static final ImmutableMap<String, String> HEADERS = ImmutableMap.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private final HostCheck hosts;
    private final ServeLimits limits;
    private final ExecutorService readers;
    private final PrintWriter err;
    private final Articles articles;
    private final ImmutableMap<String, Reply> documents = Documents.all();

    /**
     * Makes a handler.
     *
     * @param readers threads to wait for slow clients
     * @param err where a defect is reported
     */
    FrontDoor(HostCheck hosts, ServeLimits limits, ExecutorService readers, PrintWriter err) {
        this.hosts = hosts;
        this.limits = limits;
        this.readers = readers;
        this.err = err;
        this.articles = new Articles(limits);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            Body body = new Body(exchange, limits, readers);
            Reply reply = answer(exchange, body);
            if (reply.status() != 408) {
                body.discard();
            }
            send(reply, exchange);
        } finally {
            exchange.close();
        }
    }

    private Reply answer(HttpExchange exchange, Body body) throws IOException {
        try {
            hosts.check(exchange.getRequestHeaders());
            String path = exchange.getRequestURI().getPath();
            return ARTICLES.equals(path) ? article(exchange, body) : document(path, exchange);
        } catch (HttpProblem problem) {
            return problem.reply();
        } catch (RuntimeException defect) {
            defect.printStackTrace(err);
            return HttpProblem.of(500, "the server has a defect; its terminal says more")
                    .reply();
        }
    }

    private Reply article(HttpExchange exchange, Body body) throws HttpProblem, IOException {
        checkMethod(exchange, ImmutableSet.of("POST"));
        return articles.answer(exchange, body);
    }

    private Reply document(String path, HttpExchange exchange) throws HttpProblem {
        Reply document = documents.get(path);
        if (document == null) {
            throw HttpProblem.of(404, "there is nothing at this address; POST " + ARTICLES + " reads an article");
        }
        checkMethod(exchange, ImmutableSet.of("GET", "HEAD"));
        return document;
    }

    private static void checkMethod(HttpExchange exchange, ImmutableSet<String> allowed) throws HttpProblem {
        if (!allowed.contains(exchange.getRequestMethod())) {
            String methods = String.join(", ", allowed);
            throw HttpProblem.of(405, "this address takes " + methods + " only").with("Allow", methods);
        }
    }

    private static void send(Reply reply, HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        HEADERS.forEach(headers::set);
        reply.headers().forEach(headers::set);
        headers.set("Content-Type", reply.mediaType());
        long length = reply.body().size();
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", Long.toString(length));
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(reply.status(), length == 0 ? -1 : length);
        try (OutputStream out = exchange.getResponseBody()) {
            reply.body().copyTo(out);
        }
    }
}
