package io.github.pullquote.examples.demo.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;

/** Writes the small JSON of the server. */
final class Json {
    static final String MEDIA_TYPE = "application/json; charset=utf-8";

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Writes a value. */
    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    static String error(String message) {
        return object(ImmutableMap.of("error", message));
    }

    /** Returns an object of strings, in the order of the map. */
    static String object(Map<String, String> fields) {
        return write(json -> object(fields, json));
    }

    /** Returns a list of such objects. */
    static String list(Collection<? extends Map<String, String>> objects) {
        return write(json -> {
            json.writeStartArray();
            for (Map<String, String> fields : objects) {
                object(fields, json);
            }
            json.writeEndArray();
        });
    }

    private static void object(Map<String, String> fields, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            json.writeStringField(field.getKey(), field.getValue());
        }
        json.writeEndObject();
    }

    private static String write(Body body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return out.toString();
    }
}
