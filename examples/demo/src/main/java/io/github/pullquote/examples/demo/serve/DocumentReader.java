package io.github.pullquote.examples.demo.serve;

import com.google.common.base.Ascii;
import com.google.common.net.MediaType;
import com.sun.net.httpserver.Headers;
import io.github.pullquote.parser.RawArticle;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Makes a document of the bytes of a request, by its Content-Type.
 *
 * @param type one of the types that are known, without its parameters
 * @param charset of the bytes; found from the bytes when not given
 */
record DocumentReader(String type, Optional<Charset> charset) {
    private static final String KNOWN = "text/plain, text/html, application/xhtml+xml, application/json, or"
            + " application/octet-stream for text or HTML as it begins";

    /** Chooses by the headers of a request. */
    static DocumentReader of(Headers headers) throws HttpProblem {
        String encoding =
                Optional.ofNullable(headers.getFirst("Content-Encoding")).orElse("identity");
        if (!Ascii.equalsIgnoreCase(encoding, "identity")) {
            throw HttpProblem.of(415, "the body must not be packed: there is no Content-Encoding but identity");
        }
        String given = Optional.ofNullable(headers.getFirst("Content-Type"))
                .orElseThrow(() -> HttpProblem.of(415, "the request needs a Content-Type: " + KNOWN));
        try {
            MediaType type = MediaType.parse(given);
            return of(type.withoutParameters().toString(), type.charset().toJavaUtil());
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw HttpProblem.of(415, "the Content-Type cannot be read: " + Ascii.truncate(given, 80, "..."));
        }
    }

    private static DocumentReader of(String type, Optional<Charset> charset) throws HttpProblem {
        return switch (type) {
            case "text/plain", "text/html", "application/xhtml+xml", "application/json", "application/octet-stream" ->
                new DocumentReader(type, charset);
            default -> throw HttpProblem.of(415, "a body of type " + type + " is not read; it must be " + KNOWN);
        };
    }

    /** Reads a body. */
    RawArticle read(byte[] body) throws HttpProblem {
        return switch (type) {
            case "application/json" -> JsonDocument.read(body);
            case "text/plain" -> inCharset(RawArticle.text(body));
            case "application/octet-stream" -> inCharset(RawArticle.of(body));
            default -> inCharset(RawArticle.html(body));
        };
    }

    private RawArticle inCharset(RawArticle raw) {
        return charset.map(raw::charset).orElse(raw);
    }
}
