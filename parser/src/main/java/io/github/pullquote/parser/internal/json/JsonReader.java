package io.github.pullquote.parser.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.page.Values;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads JSON as it stands in pages: with comments, raw line ends, trailing commas and single quotes. Where a text
 * breaks off or makes no sense, what stands before counts.
 *
 * <p>Makes one reading; not thread-safe.
 */
public final class JsonReader {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_VALUES = 100_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Deque<JsonDraft> open = new ArrayDeque<>();
    private final JsonDraft roots = JsonDraft.list();
    private int values;
    private boolean broken;

    private JsonReader() {}

    /** Returns the values that the text holds one after the other, up to where it breaks. */
    public static ImmutableList<JsonValue> read(String text) {
        JsonReader reader = new JsonReader();
        reader.readAll(text);
        if (!reader.broken) {
            return reader.roots.values();
        }
        JsonReader second = new JsonReader();
        second.readAll(JsonRepair.escapeInnerQuotes(text));
        return second.broken && second.values <= reader.values ? reader.roots.values() : second.roots.values();
    }

    private void readAll(String text) {
        open.push(roots);
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonToken token = parser.nextToken();
            while (token != null && values < MAX_VALUES) {
                read(token, parser);
                token = parser.nextToken();
            }
        } catch (IOException e) {
            broken = open.size() > 1;
        }
        while (open.size() > 1) {
            close();
        }
    }

    private void read(JsonToken token, JsonParser parser) throws IOException {
        switch (token) {
            case START_OBJECT -> open.push(JsonDraft.object());
            case START_ARRAY -> open.push(JsonDraft.list());
            case END_OBJECT, END_ARRAY -> close();
            case FIELD_NAME -> open.element().field(parser.currentName());
            case VALUE_NULL -> values++;
            default -> text(parser.getText());
        }
    }

    private void text(String raw) {
        values++;
        String value = Values.clean(raw);
        if (!value.isEmpty()) {
            open.element().add(new JsonText(value));
        }
    }

    private void close() {
        values++;
        JsonValue value = open.pop().value();
        open.element().add(value);
    }
}
