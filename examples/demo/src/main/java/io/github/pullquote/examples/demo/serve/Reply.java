package io.github.pullquote.examples.demo.serve;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;

/**
 * An answer, whole.
 *
 * @param mediaType of the body, with its character set where it is text
 * @param headers beside those that every answer has
 */
record Reply(int status, String mediaType, ByteSource body, ImmutableMap<String, String> headers) {
    /** Returns an answer of text. */
    Reply(int status, String mediaType, String body, ImmutableMap<String, String> headers) {
        this(status, mediaType, ByteSource.wrap(body.getBytes(StandardCharsets.UTF_8)), headers);
    }

    /** Returns what was asked for. */
    static Reply ok(String mediaType, byte[] body) {
        return new Reply(200, mediaType, ByteSource.wrap(body), ImmutableMap.of());
    }

    /** Returns JSON that was asked for. */
    static Reply json(String json) {
        return new Reply(200, Json.MEDIA_TYPE, json, ImmutableMap.of());
    }
}
