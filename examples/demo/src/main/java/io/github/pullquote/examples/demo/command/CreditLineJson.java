package io.github.pullquote.examples.demo.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Ascii;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.CreditLine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Prints what a credit line says as one line of JSON, with the fields that a byline has in an article's JSON. */
final class CreditLineJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private CreditLineJson(JsonGenerator json) {
        this.json = json;
    }

    static String write(String id, CreditLine line) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            new CreditLineJson(json).line(id, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return text.toString();
    }

    /** Prints a row that could not be read: one without contributors, and the reason. */
    static String unreadable(String id, String reason) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("status", "failed");
            json.writeArrayFieldStart("contributors");
            json.writeEndArray();
            json.writeStringField("message", reason);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return text.toString();
    }

    private void line(String id, CreditLine line) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeArrayFieldStart("contributors");
        for (Contributor contributor : line.contributors()) {
            contributor(contributor);
        }
        json.writeEndArray();
        optional("date", line.date().map(Object::toString));
        json.writeEndObject();
    }

    private void contributor(Contributor contributor) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", contributor.name());
        json.writeStringField("kind", word(contributor.kind()));
        json.writeStringField("contribution", word(contributor.contribution()));
        optional("role", contributor.role());
        optional("affiliation", contributor.affiliation());
        optional("place", contributor.place());
        optional("url", contributor.url());
        optional("email", contributor.email());
        optional("handle", contributor.handle());
        json.writeEndObject();
    }

    private void optional(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    private static String word(Enum<?> value) {
        return Ascii.toLowerCase(value.name()).replace('_', '-');
    }
}
