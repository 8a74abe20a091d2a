package io.github.pullquote.examples.demo.serve;

import com.sun.net.httpserver.HttpExchange;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.export.ExportFormat;
import io.github.pullquote.parser.ArticleParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

/** Answers {@code POST /articles}: a document in, the article that it holds out. Safe to share between threads. */
final class Articles {
    private static final String SECONDS_TO_WAIT = "2";

    private final ServeLimits limits;
    private final ArticleParser parser;
    private final Semaphore places;

    Articles(ServeLimits limits) {
        this.limits = limits;
        this.parser = ArticleParser.create(limits.forParser());
        this.places = new Semaphore(limits.atOnce());
    }

    /** Reads the body of a request and answers its article. */
    Reply answer(HttpExchange exchange, Body body) throws HttpProblem, IOException {
        Query query = Query.of(exchange.getRequestURI());
        ExportFormat format = WantedFormat.of(query, exchange.getRequestHeaders());
        DocumentReader reader = DocumentReader.of(exchange.getRequestHeaders());
        if (!places.tryAcquire()) {
            throw HttpProblem.of(503, "the server reads " + limits.atOnce() + " articles already; try again")
                    .with("Retry-After", SECONDS_TO_WAIT);
        }
        try {
            return written(parser.parse(query.applied(reader.read(body.read()))), format);
        } finally {
            places.release();
        }
    }

    private Reply written(Article article, ExportFormat format) throws HttpProblem, IOException {
        if (article.status() == ArticleStatus.DEADLINE) {
            throw HttpProblem.of(503, "the article could not be read within " + ServeLimits.shown(limits.parsing()));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            format.write(article, out);
        }
        return Reply.ok(format.mediaType(), bytes.toByteArray());
    }
}
