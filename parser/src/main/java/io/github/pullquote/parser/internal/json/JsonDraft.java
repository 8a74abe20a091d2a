package io.github.pullquote.parser.internal.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object or list of JSON that is being read; not thread-safe. */
final class JsonDraft {
    private final boolean isObject;
    private final Map<String, List<JsonValue>> fields = new LinkedHashMap<>();
    private String field = "";

    private JsonDraft(boolean isObject) {
        this.isObject = isObject;
    }

    static JsonDraft object() {
        return new JsonDraft(true);
    }

    static JsonDraft list() {
        return new JsonDraft(false);
    }

    /** Says which field the next value belongs to. */
    void field(String name) {
        field = name;
    }

    void add(JsonValue value) {
        fields.computeIfAbsent(field, name -> new ArrayList<>(1)).add(value);
    }

    /** Returns the values of a list so far. */
    ImmutableList<JsonValue> values() {
        return ImmutableList.copyOf(fields.getOrDefault(field, List.of()));
    }

    JsonValue value() {
        if (!isObject) {
            return new JsonList(values());
        }
        ImmutableMap.Builder<String, JsonValue> built = ImmutableMap.builder();
        fields.forEach((name, values) ->
                built.put(name, values.size() == 1 ? values.get(0) : new JsonList(ImmutableList.copyOf(values))));
        return new JsonNode(built.buildOrThrow());
    }
}
