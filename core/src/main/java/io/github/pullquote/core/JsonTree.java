package io.github.pullquote.core;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.io.IOException;

/**
 * Reads JSON as a tree, as fields may come in any order. Recursion is as deep as the parser's limit allows.
 *
 * <p>Objects become {@link JsonObject}s, their null fields left out; arrays become lists; strings, integers and truth
 * values stay what they are; anything else - a null in an array, a number beyond {@code int} - is kept as its token,
 * which no reader accepts.
 */
final class JsonTree {
    private JsonTree() {}

    /** Reads one object, called {@code root} in messages. */
    static JsonObject read(JsonParser parser, String root) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new JsonContentException(root, "must be an object");
        }
        JsonObject object = object(parser, root);
        if (parser.nextToken() != null) {
            throw new JsonContentException(root, "must be all there is");
        }
        return object;
    }

    private static JsonObject object(JsonParser parser, String path) throws IOException {
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                fields.put(name, value(parser, path + "." + name));
            }
        }
        return new JsonObject(path, fields.buildOrThrow());
    }

    private static ImmutableList<Object> array(JsonParser parser, String path) throws IOException {
        ImmutableList.Builder<Object> values = ImmutableList.builder();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            values.add(value(parser, path + "[" + i + "]"));
        }
        return values.build();
    }

    private static Object value(JsonParser parser, String path) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, path);
            case START_ARRAY -> array(parser, path);
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> {
                Integer number = Ints.tryParse(parser.getText());
                yield number == null ? token : number;
            }
            default -> token;
        };
    }
}
