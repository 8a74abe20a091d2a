package io.github.pullquote.examples.demo.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads a document given as a JSON object: {@code text} or {@code html}, and perhaps {@code id}, {@code url} and
 * {@code language}, all strings. Other fields are ignored.
 */
final class JsonDocument {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final ImmutableSet<String> KNOWN = ImmutableSet.of("text", "html", "id", "url", "language");

    private JsonDocument() {}

    static RawArticle read(byte[] json) throws HttpProblem {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return document(fields(parser));
        } catch (JsonProcessingException e) {
            throw HttpProblem.of(400, "the body is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw HttpProblem.of(400, "the body is no JSON in UTF-8");
        }
    }

    private static ImmutableMap<String, String> fields(JsonParser json) throws IOException, HttpProblem {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw HttpProblem.of(400, "the body is no JSON object");
        }
        ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (KNOWN.contains(name) && value != JsonToken.VALUE_NULL) {
                fields.put(name, string(name, json));
            }
            json.skipChildren();
        }
        if (json.nextToken() != null) {
            throw HttpProblem.of(400, "the body holds more than one JSON object");
        }
        return fields.buildOrThrow();
    }

    private static String string(String name, JsonParser json) throws IOException, HttpProblem {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw HttpProblem.of(400, "the field " + name + " must be a string");
        }
        return json.getText();
    }

    private static RawArticle document(ImmutableMap<String, String> fields) throws HttpProblem {
        Optional<RawArticle> text = Optional.ofNullable(fields.get("text")).map(RawArticle::text);
        Optional<RawArticle> html = Optional.ofNullable(fields.get("html")).map(RawArticle::html);
        if (text.isPresent() == html.isPresent()) {
            throw HttpProblem.of(400, "the JSON needs either a field text or a field html");
        }
        return new Query(fields).applied(text.or(() -> html).orElseThrow());
    }
}
