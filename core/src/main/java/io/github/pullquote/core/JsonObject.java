package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A JSON object that was read and where it stood, for messages. The accessors throw {@link IllegalArgumentException}
 * naming the place when a field has another type, or is missing and not optional; absent lists are empty.
 *
 * @param path such as {@code article.quotes[3]}
 * @param fields as {@link JsonTree} makes them
 */
record JsonObject(String path, ImmutableMap<String, Object> fields) {
    static final String ARTICLE = "article";
    static final String CREDIT_LINE = "creditLine";

    /** Reads a value from this object; whatever the value's builder rejects is told with the place. */
    <T> T read(Function<JsonObject, T> reader) {
        try {
            return reader.apply(this);
        } catch (JsonContentException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new JsonContentException(path, e);
        }
    }

    /** Returns the exception for a field. */
    IllegalArgumentException invalid(String name, String problem) {
        return new JsonContentException(path + "." + name, problem);
    }

    String text(String name) {
        return required(name, optionalText(name));
    }

    Optional<String> optionalText(String name) {
        return field(name, String.class, "a string");
    }

    ImmutableList<String> texts(String name) {
        return list(name, (place, value) -> cast(place, value, String.class, "a string"));
    }

    int number(String name) {
        return required(name, field(name, Integer.class, "an integer"));
    }

    OptionalInt optionalNumber(String name) {
        return field(name, Integer.class, "an integer").map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    ImmutableList<Integer> numbers(String name) {
        return list(name, (place, value) -> cast(place, value, Integer.class, "an integer"));
    }

    boolean truth(String name) {
        return required(name, optionalTruth(name));
    }

    Optional<Boolean> optionalTruth(String name) {
        return field(name, Boolean.class, "true or false");
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String value = text(name);
        for (E constant : type.getEnumConstants()) {
            if (JsonFields.name(constant).equals(value)) {
                return constant;
            }
        }
        throw invalid(name, "must be a known " + type.getSimpleName() + ", but is \"" + value + "\"");
    }

    RuleId rule() {
        return new RuleId(text("rule"));
    }

    Span span() {
        return new Span(number("start"), number("end"));
    }

    Optional<Span> optionalSpan() {
        return fields.containsKey("start") || fields.containsKey("end") ? Optional.of(span()) : Optional.empty();
    }

    Passage passage() {
        return new Passage(span(), text("text"));
    }

    <T> T object(String name, Function<JsonObject, T> reader) {
        return required(name, optionalObject(name, reader));
    }

    <T> Optional<T> optionalObject(String name, Function<JsonObject, T> reader) {
        return field(name, JsonObject.class, "an object").map(object -> object.read(reader));
    }

    <T> ImmutableList<T> objects(String name, Function<JsonObject, T> reader) {
        return list(
                name,
                (place, value) ->
                        cast(place, value, JsonObject.class, "an object").read(reader));
    }

    /** Reads one element of a list. */
    private interface Element<T> {
        T read(String place, Object value);
    }

    private <T> ImmutableList<T> list(String name, Element<T> element) {
        ImmutableList.Builder<T> list = ImmutableList.builder();
        int index = 0;
        for (Object value : field(name, ImmutableList.class, "a list").orElse(ImmutableList.of())) {
            list.add(element.read(path + "." + name + "[" + index + "]", value));
            index++;
        }
        return list.build();
    }

    private <T> Optional<T> field(String name, Class<T> type, String what) {
        return Optional.ofNullable(fields.get(name)).map(value -> cast(path + "." + name, value, type, what));
    }

    private <T> T required(String name, Optional<T> value) {
        return value.orElseThrow(() -> invalid(name, "is missing"));
    }

    private static <T> T cast(String place, Object value, Class<T> type, String what) {
        if (!type.isInstance(value)) {
            throw new JsonContentException(place, "must be " + what);
        }
        return type.cast(value);
    }
}
