package io.github.pullquote.core;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.pullquote.core.internal.JsonStrings;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the fields of JSON objects: absent values are left out, lists are always there. */
final class JsonFields {
    private final JsonGenerator generator;

    JsonFields(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes the fields of one value. */
    interface Fields<T> {
        void write(JsonFields out, T value) throws IOException;
    }

    /** Returns the name of a constant in JSON: lower case, words joined by hyphens. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    <T> void root(T value, Fields<? super T> fields) throws IOException {
        generator.writeStartObject();
        fields.write(this, value);
        generator.writeEndObject();
    }

    <T> void object(String name, T value, Fields<? super T> fields) throws IOException {
        generator.writeFieldName(name);
        root(value, fields);
    }

    <T> void object(String name, Optional<T> value, Fields<? super T> fields) throws IOException {
        if (value.isPresent()) {
            object(name, value.get(), fields);
        }
    }

    <T> void list(String name, List<T> values, Fields<? super T> fields) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T value : values) {
            root(value, fields);
        }
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
        generator.writeArrayFieldStart(name);
        for (String value : values) {
            JsonStrings.write(generator, value);
        }
        generator.writeEndArray();
    }

    void number(String name, int value) throws IOException {
        generator.writeNumberField(name, value);
    }

    void number(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            number(name, value.getAsInt());
        }
    }

    void numbers(String name, int[] values) throws IOException {
        generator.writeFieldName(name);
        generator.writeArray(values, 0, values.length);
    }

    void truth(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    void truth(String name, Optional<Boolean> value) throws IOException {
        if (value.isPresent()) {
            truth(name, value.get());
        }
    }

    void constant(String name, Enum<?> value) throws IOException {
        generator.writeStringField(name, name(value));
    }

    void rule(RuleId rule) throws IOException {
        generator.writeStringField("rule", rule.value());
    }

    void span(Span span) throws IOException {
        number("start", span.start());
        number("end", span.end());
    }

    void passage(Passage passage) throws IOException {
        span(passage.span());
        text("text", passage.text());
    }

    void printed(Printed printed) throws IOException {
        if (printed.span().isPresent()) {
            span(printed.span().get());
        }
        text("text", printed.text());
    }
}
