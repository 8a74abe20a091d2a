package io.github.pullquote.parser.internal.json;

import com.google.common.collect.ImmutableList;

/**
 * A string, number or truth value in JSON.
 *
 * @param value the text, white space at its edges gone and HTML character references decoded; not empty
 */
public record JsonText(String value) implements JsonValue {
    @Override
    public ImmutableList<JsonValue> flat() {
        return ImmutableList.of(this);
    }
}
