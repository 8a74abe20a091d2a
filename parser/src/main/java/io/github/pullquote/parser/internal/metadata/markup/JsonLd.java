package io.github.pullquote.parser.internal.metadata.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.parser.internal.json.JsonList;
import io.github.pullquote.parser.internal.json.JsonNode;
import io.github.pullquote.parser.internal.json.JsonReader;
import io.github.pullquote.parser.internal.json.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All JSON-LD of a page, as the objects in it. */
public final class JsonLd {
    private static final int MAX_NODES = 50_000;

    private final ImmutableList<JsonNode> nodes;
    private final ImmutableList<JsonNode> tops;
    private final ImmutableMap<String, JsonNode> byId;

    private JsonLd(ImmutableList<JsonNode> nodes, ImmutableList<JsonNode> tops) {
        this.nodes = nodes;
        this.tops = tops;
        this.byId = index(nodes);
    }

    static JsonLd of(Tags tags) {
        ImmutableList<JsonNode> roots = JsonLdScripts.of(tags).stream()
                .flatMap(script -> JsonReader.read(script).stream())
                .flatMap(value -> value.flat().stream())
                .filter(JsonNode.class::isInstance)
                .map(JsonNode.class::cast)
                .collect(ImmutableList.toImmutableList());
        return new JsonLd(descendants(roots), tops(roots));
    }

    /** Returns every object in document order, an object before those in it. */
    public ImmutableList<JsonNode> nodes() {
        return nodes;
    }

    /** Returns the objects that the page is about: the roots, those of a graph, and main entities. */
    public ImmutableList<JsonNode> tops() {
        return tops;
    }

    /** Returns every object of one of the types, given without the address of the vocabulary. */
    public ImmutableList<JsonNode> nodes(String... types) {
        return nodes.stream().filter(node -> node.isA(types)).collect(ImmutableList.toImmutableList());
    }

    /** Returns the object that the node refers to by its {@code @id}; the node itself when it is no mere reference. */
    public JsonNode resolve(JsonNode node) {
        if (node.fields().size() > 3 || node.firstText("name", "headline").isPresent()) {
            return node;
        }
        return node.text("@id").map(byId::get).orElse(node);
    }

    /** Returns the objects in a field, references followed. */
    public ImmutableList<JsonNode> nodes(JsonNode node, String field) {
        return node.nodes(field).stream().map(this::resolve).collect(ImmutableList.toImmutableList());
    }

    /** Returns the first text in a field, of an object its name, references followed. */
    public Optional<String> name(JsonNode node, String field) {
        return node.values(field).stream()
                .map(value -> value instanceof JsonNode object ? resolve(object) : value)
                .flatMap(value -> JsonNode.name(value).stream())
                .findFirst();
    }

    private static ImmutableList<JsonNode> descendants(ImmutableList<JsonNode> roots) {
        ImmutableList.Builder<JsonNode> all = ImmutableList.builder();
        Deque<JsonValue> open = new ArrayDeque<>(roots);
        int seen = 0;
        while (!open.isEmpty() && seen++ < MAX_NODES) {
            JsonValue value = open.pop();
            if (value instanceof JsonNode node) {
                all.add(node);
                push(open, ImmutableList.copyOf(node.fields().values()));
            } else if (value instanceof JsonList list) {
                push(open, list.values());
            }
        }
        return all.build();
    }

    private static void push(Deque<JsonValue> open, ImmutableList<JsonValue> values) {
        values.reverse().forEach(open::push);
    }

    private static ImmutableList<JsonNode> tops(ImmutableList<JsonNode> roots) {
        ImmutableList.Builder<JsonNode> tops = ImmutableList.builder();
        for (JsonNode root : roots) {
            tops.add(root);
            for (JsonNode inner : root.nodes("@graph")) {
                tops.add(inner).addAll(mainEntities(inner));
            }
            tops.addAll(mainEntities(root));
        }
        return tops.build();
    }

    private static ImmutableList<JsonNode> mainEntities(JsonNode node) {
        return ImmutableList.<JsonNode>builder()
                .addAll(node.nodes("mainEntity"))
                .addAll(node.nodes("mainEntityOfPage"))
                .build();
    }

    /** Several objects may have one {@code @id}; the one with most to say stands for it. */
    private static ImmutableMap<String, JsonNode> index(ImmutableList<JsonNode> nodes) {
        Map<String, JsonNode> byId = new HashMap<>();
        for (JsonNode node : nodes) {
            node.text("@id")
                    .ifPresent(id -> byId.merge(
                            id,
                            node,
                            (old, other) -> other.fields().size() > old.fields().size() ? other : old));
        }
        return ImmutableMap.copyOf(byId);
    }
}
