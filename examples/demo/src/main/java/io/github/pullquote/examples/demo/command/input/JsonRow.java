package io.github.pullquote.examples.demo.command.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads one row: an object with {@code text} or {@code html}, and perhaps {@code id} and {@code url}. Other fields are
 * ignored.
 */
final class JsonRow {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final int size;
    private String id;
    private Optional<String> text = Optional.empty();
    private Optional<String> html = Optional.empty();
    private Optional<String> url = Optional.empty();

    private JsonRow(int number, int size) {
        id = Integer.toString(number);
        this.size = size;
    }

    /**
     * Reads a row.
     *
     * @param line UTF-8
     * @param length how many bytes of it are the row
     * @param number of the line, 1-based; the identifier of a row that has none
     */
    static Row read(byte[] line, int length, int number) throws IOException {
        JsonRow row = new JsonRow(number, length);
        try (JsonParser json = JSON.createParser(line, 0, length)) {
            return row.read(json);
        } catch (JsonProcessingException e) {
            String column = Optional.ofNullable(e.getLocation())
                    .map(location -> " at column " + location.getColumnNr())
                    .orElse("");
            return row.unreadable("the row is no JSON" + column + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            return row.unreadable("the row is no UTF-8: " + Problems.describe(e));
        } catch (OutOfMemoryError e) {
            return row.unreadable("there is not enough memory for the row");
        }
    }

    /** Returns whether the line is one JSON object. */
    static boolean isObject(byte[] line) throws IOException {
        try (JsonParser json = JSON.createParser(line)) {
            return json.nextToken() == JsonToken.START_OBJECT
                    && json.skipChildren().currentToken() == JsonToken.END_OBJECT
                    && json.nextToken() == null;
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private Row read(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return unreadable("the row is no JSON object");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            field(json.currentName(), json.nextToken(), json);
        }
        if (json.nextToken() != null) {
            return unreadable("the row holds more than one JSON object");
        }
        return row();
    }

    private void field(String name, JsonToken value, JsonParser json) throws IOException {
        switch (name) {
            case "id" -> id = value == JsonToken.VALUE_STRING || value.isNumeric() ? json.getText() : id;
            case "text" -> text = string(value, json);
            case "url" -> url = string(value, json);
            case "html" -> html = string(value, json);
            default -> {}
        }
        json.skipChildren();
    }

    private static Optional<String> string(JsonToken value, JsonParser json) throws IOException {
        return value == JsonToken.VALUE_STRING ? Optional.of(json.getText()) : Optional.empty();
    }

    private Row row() {
        if (text.isPresent() && html.isPresent()) {
            return unreadable("the row has both text and html");
        }
        return text.map(RawArticle::text)
                .or(() -> html.map(RawArticle::html))
                .map(this::document)
                .orElseGet(() -> unreadable("the row has neither text nor html: a string is required"));
    }

    private Row document(RawArticle raw) {
        RawArticle named = raw.id(id);
        return new Row.Document(url.map(named::url).orElse(named), size);
    }

    private Row unreadable(String reason) {
        return new Row.Unreadable(id, reason);
    }
}
