package io.github.pullquote.parser.internal.json;

import com.google.common.collect.ImmutableList;

/** A value in JSON: an object, a list, or a text; numbers and truth values are texts, nulls are left out. */
public sealed interface JsonValue permits JsonNode, JsonList, JsonText {
    /** Returns the values of a list, lists in it taken apart; else the value itself, as fields may hold one or many. */
    ImmutableList<JsonValue> flat();
}
