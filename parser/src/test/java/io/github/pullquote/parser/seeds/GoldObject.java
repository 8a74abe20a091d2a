package io.github.pullquote.parser.seeds;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.Span;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JSON object of a fact file. Fields that are absent or null are empty; a field of another type than the one asked
 * for throws {@link ClassCastException}, as such a file is a defect.
 *
 * @param fields strings, integers, truth values, lists, and objects of this type
 */
record GoldObject(ImmutableMap<String, Object> fields) {
    private static final JsonFactory JSON = new JsonFactory();

    static GoldObject read(Path file) {
        try (Reader reader = Files.newBufferedReader(file);
                JsonParser parser = JSON.createParser(reader)) {
            parser.nextToken();
            return object(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Returns the objects of a file that has one on each line. */
    static ImmutableList<GoldObject> readLines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(GoldObject::parse)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static GoldObject parse(String line) {
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            return object(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldObject object(JsonParser parser) throws IOException {
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                fields.put(name, value(parser));
            }
        }
        return new GoldObject(fields.buildOrThrow());
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> parser.getText();
        };
    }

    private static ImmutableList<Object> array(JsonParser parser) throws IOException {
        ImmutableList.Builder<Object> values = ImmutableList.builder();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return values.build();
    }

    private <T> Optional<T> field(String name, Class<T> type) {
        return Optional.ofNullable(fields.get(name)).map(type::cast);
    }

    private <T> ImmutableList<T> list(String name, Class<T> type) {
        return field(name, List.class).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(type::cast)
                .collect(ImmutableList.toImmutableList());
    }

    Optional<String> text(String name) {
        return field(name, String.class);
    }

    ImmutableList<String> texts(String name) {
        return list(name, String.class);
    }

    Optional<Integer> number(String name) {
        return field(name, Integer.class);
    }

    boolean truth(String name, boolean otherwise) {
        return field(name, Boolean.class).orElse(otherwise);
    }

    Optional<GoldObject> object(String name) {
        return field(name, GoldObject.class);
    }

    ImmutableList<GoldObject> objects(String name) {
        return list(name, GoldObject.class);
    }

    Optional<Span> span() {
        return field("span", List.class).map(GoldObject::span);
    }

    /** Returns the parts of a quote: {@code spans} when it has several, else its span. */
    ImmutableList<Span> parts() {
        ImmutableList<Span> spans =
                list("spans", List.class).stream().map(GoldObject::span).collect(ImmutableList.toImmutableList());
        return spans.isEmpty() ? span().stream().collect(ImmutableList.toImmutableList()) : spans;
    }

    /** Returns the borders that a field lists, one pair for each part. */
    ImmutableList<Span> spans(String name) {
        return list(name, List.class).stream().map(GoldObject::span).collect(ImmutableList.toImmutableList());
    }

    private static Span span(List<?> borders) {
        return new Span((Integer) borders.get(0), (Integer) borders.get(1));
    }
}
