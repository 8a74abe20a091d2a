package io.github.pullquote.examples.demo.serve;

import com.google.common.collect.ImmutableMap;
import java.io.Serial;

/** Why a request is not answered as it wishes: the status and a sentence for the client. */
final class HttpProblem extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final ImmutableMap<String, String> headers;

    private HttpProblem(int status, String message, ImmutableMap<String, String> headers) {
        super(message, null, false, false); // an answer, not a defect: nobody needs the stack
        this.status = status;
        this.headers = headers;
    }

    static HttpProblem of(int status, String message) {
        return new HttpProblem(status, message, ImmutableMap.of());
    }

    /** Returns a copy with a header. */
    HttpProblem with(String header, String value) {
        return new HttpProblem(status, reason(), ImmutableMap.of(header, value));
    }

    /** Returns the answer that says so. */
    Reply reply() {
        return new Reply(status, Json.MEDIA_TYPE, Json.error(reason()), headers);
    }

    private String reason() {
        return String.valueOf(getMessage());
    }
}
