package io.github.pullquote.parser.internal.json;

import com.google.common.collect.ImmutableList;

/**
 * A list in JSON.
 *
 * @param values its values, in order
 */
public record JsonList(ImmutableList<JsonValue> values) implements JsonValue {
    /** Goes as deep as lists lie in each other, which the reader bounds. */
    @Override
    public ImmutableList<JsonValue> flat() {
        return values.stream().flatMap(value -> value.flat().stream()).collect(ImmutableList.toImmutableList());
    }
}
