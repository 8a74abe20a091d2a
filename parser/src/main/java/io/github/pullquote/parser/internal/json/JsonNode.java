package io.github.pullquote.parser.internal.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.text.Addresses;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An object in JSON, read as a node of schema.org. Every accessor takes one value and a list of values alike, as pages
 * use both.
 *
 * @param fields the fields, in order; a field given twice holds the list of its values
 */
public record JsonNode(ImmutableMap<String, JsonValue> fields) implements JsonValue {
    private static final ImmutableList<String> NAMES = ImmutableList.of("name", "@value", "headline");

    @Override
    public ImmutableList<JsonValue> flat() {
        return ImmutableList.of(this);
    }

    /** Returns the values of a field, lists taken apart; none when there is no such field. */
    public ImmutableList<JsonValue> values(String field) {
        JsonValue value = fields.get(field);
        return value == null ? ImmutableList.of() : value.flat();
    }

    /** Returns the objects in a field. */
    public ImmutableList<JsonNode> nodes(String field) {
        return values(field).stream()
                .filter(JsonNode.class::isInstance)
                .map(JsonNode.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the first object in a field. */
    Optional<JsonNode> node(String field) {
        return nodes(field).stream().findFirst();
    }

    /** Returns the texts in a field, objects left out. */
    public ImmutableList<String> texts(String field) {
        return values(field).stream()
                .filter(JsonText.class::isInstance)
                .map(value -> ((JsonText) value).value())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the first text in a field. */
    public Optional<String> text(String field) {
        return texts(field).stream().findFirst();
    }

    /** Returns the first text in the first of the fields that has one. */
    public Optional<String> firstText(String... names) {
        return Stream.of(names).flatMap(name -> texts(name).stream()).findFirst();
    }

    /** Returns the texts in a field, of an object its name. */
    public ImmutableList<String> names(String field) {
        return values(field).stream().flatMap(value -> name(value).stream()).collect(ImmutableList.toImmutableList());
    }

    /** Returns the first text in a field, of an object its name. */
    public Optional<String> name(String field) {
        return names(field).stream().findFirst();
    }

    /** Returns the text, or the name of the object. */
    public static Optional<String> name(JsonValue value) {
        if (value instanceof JsonText text) {
            return Optional.of(text.value());
        }
        return value instanceof JsonNode node
                ? NAMES.stream().flatMap(field -> node.texts(field).stream()).findFirst()
                : Optional.empty();
    }

    /**
     * Returns the first address in a field: a text, or the {@code url}, {@code contentUrl} or {@code @id} of an object.
     */
    public Optional<String> address(String field) {
        return values(field).stream().flatMap(value -> address(value).stream()).findFirst();
    }

    /** Returns the text, or the address of the object. */
    public static Optional<String> address(JsonValue value) {
        if (value instanceof JsonText text) {
            return Optional.of(text.value());
        }
        return value instanceof JsonNode node ? node.firstText("url", "contentUrl", "@id") : Optional.empty();
    }

    /** Returns the types without the address of the vocabulary: {@code NewsArticle}, {@code Person}. */
    public ImmutableSet<String> types() {
        return Stream.concat(texts("@type").stream(), texts("type").stream())
                .map(Addresses::local)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns whether the node has one of the types, given without the address of the vocabulary. */
    public boolean isA(String... wanted) {
        ImmutableSet<String> types = types();
        return Stream.of(wanted).anyMatch(types::contains);
    }

    /** Returns whether the node is an article of any type: {@code NewsArticle}, {@code BlogPosting} and so on. */
    public boolean isArticle() {
        return types().stream().anyMatch(JsonNode::isArticleType);
    }

    /** Returns whether a type of schema.org, without the address of the vocabulary, is one of articles. */
    public static boolean isArticleType(String type) {
        return type.endsWith("Article")
                || type.equals("Report")
                || (type.endsWith("Posting") && !type.equals("JobPosting"));
    }
}
