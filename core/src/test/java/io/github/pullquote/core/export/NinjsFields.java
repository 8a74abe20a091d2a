package io.github.pullquote.core.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** The properties of ninjs 2.1 that the library uses; the schema allows no others than its own. */
final class NinjsFields {
    private static final ImmutableSet<String> ITEM = ImmutableSet.of(
            "uri",
            "standard",
            "type",
            "representationtype",
            "firstcreated",
            "versioncreated",
            "language",
            "headlines",
            "descriptions",
            "bodies",
            "by",
            "located",
            "people",
            "organisations",
            "subjects",
            "genres",
            "infosources",
            "altids",
            "associations");

    private NinjsFields() {}

    static ImmutableList<String> unknown(JsonNode item) {
        ImmutableList.Builder<String> unknown = ImmutableList.builder();
        item.fieldNames().forEachRemaining(name -> {
            if (!ITEM.contains(name)) {
                unknown.add(name);
            }
        });
        return unknown.build();
    }
}
