package io.github.pullquote.core.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.google.common.base.Ascii;
import io.github.pullquote.core.internal.JsonStrings;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Writes JSON: absent values and empty lists are left out. */
final class JsonOut {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonGenerator generator;

    private JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    /** What stands in an object or list. */
    interface Content {
        void write() throws IOException;
    }

    /** Writes an object. */
    interface Root {
        void write(JsonOut out) throws IOException;
    }

    /** Writes one object. */
    static void write(Writer writer, Root root) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(new ScriptSafeWriter(writer))) {
            JsonOut out = new JsonOut(generator);
            out.object(() -> root.write(out));
        }
    }

    /** Returns the name of a constant: small letters, words joined by hyphens. */
    static String name(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    /** Writes an object in a list. */
    void object(Content content) throws IOException {
        generator.writeStartObject();
        content.write();
        generator.writeEndObject();
    }

    void object(String name, Content content) throws IOException {
        generator.writeFieldName(name);
        object(content);
    }

    /** Begins a list that may be empty. */
    void list(String name, Content content) throws IOException {
        generator.writeArrayFieldStart(name);
        content.write();
        generator.writeEndArray();
    }

    void text(String name, String value) throws IOException {
        generator.writeFieldName(name);
        JsonStrings.write(generator, value);
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void texts(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            generator.writeArrayFieldStart(name);
            for (String value : values) {
                JsonStrings.write(generator, value);
            }
            generator.writeEndArray();
        }
    }

    void number(String name, int value) throws IOException {
        generator.writeNumberField(name, value);
    }

    void truth(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }
}
