package io.github.pullquote.parser.internal.content.data;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.json.JsonList;
import io.github.pullquote.parser.internal.json.JsonNode;
import io.github.pullquote.parser.internal.json.JsonReader;
import io.github.pullquote.parser.internal.json.JsonText;
import io.github.pullquote.parser.internal.json.JsonValue;
import io.github.pullquote.parser.internal.page.Paragraphs;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the longest article in a state. The paragraphs of an article stand in the same field of one list after the other,
 * so texts are put together by the path of fields that leads to them; a text of HTML paragraphs is an article by itself.
 */
final class StateTexts {
    private static final int MIN_PROSE = 50;
    private static final int MIN_NESTED = 200;
    private static final int MAX_NESTED = 50;
    private static final int LONGEST_NUMBER = 8;
    private static final int HEXADECIMAL = 16;
    private static final ImmutableList<String> CODE = ImmutableList.of("{", "();", "\",\"", "\":", "=\"");

    private final List<Path> paths = new ArrayList<>();
    private final Deque<At> open = new ArrayDeque<>();
    private int nested;

    private record At(Path path, JsonValue value) {}

    /** The fields that lead to a value; each knows those after it, so that no name is copied for what lies below it. */
    private static final class Path {
        private final Map<String, Path> fields = new HashMap<>(0);
        private final List<String> texts = new ArrayList<>(0);

        Path field(String name) {
            return fields.computeIfAbsent(name, next -> new Path());
        }
    }

    private StateTexts() {}

    static ImmutableList<String> longest(List<JsonValue> values, Watch watch) {
        watch.look();
        StateTexts texts = new StateTexts();
        texts.push(new Path(), values);
        while (!texts.open.isEmpty()) {
            watch.step();
            texts.visit(texts.open.pop());
        }
        return texts.paths.stream()
                .map(path -> ImmutableList.copyOf(path.texts))
                .max(Comparator.comparingInt(Paragraphs::length))
                .orElse(ImmutableList.of());
    }

    private void visit(At at) {
        if (at.value instanceof JsonList list) {
            push(at.path, list.values());
        } else if (at.value instanceof JsonNode node) {
            List<Map.Entry<String, JsonValue>> fields =
                    node.fields().entrySet().asList().reverse();
            fields.forEach(field -> open.push(new At(at.path.field(general(field.getKey())), field.getValue())));
        } else if (at.value instanceof JsonText text) {
            text(at.path, text.value());
        }
    }

    private void push(Path path, List<JsonValue> values) {
        ImmutableList.copyOf(values).reverse().forEach(value -> open.push(new At(path, value)));
    }

    private void text(Path path, String text) {
        if (text.length() >= MIN_NESTED && nested < MAX_NESTED && isNested(text, json(text))) {
            nested++;
            push(path, JsonReader.read(text.substring(json(text))));
        } else if (Paragraphs.isHtml(text)) {
            html(path, text);
        } else if (isProse(text)) {
            add(path, Paragraphs.of(text));
        }
    }

    private void html(Path path, String text) {
        ImmutableList<String> paragraphs = Paragraphs.of(text);
        boolean whole = paragraphs.stream().filter(StateTexts::isProse).count() > 1;
        add(whole ? new Path() : path, paragraphs);
    }

    private void add(Path path, ImmutableList<String> paragraphs) {
        if (path.texts.isEmpty()) {
            paths.add(path);
        }
        path.texts.addAll(paragraphs);
    }

    /** A string of a state may hold a state itself. */
    private static boolean isNested(String text, int start) {
        return text.startsWith("{\"", start)
                || text.startsWith("[{", start)
                || text.startsWith("[\"", start)
                || text.startsWith("[[", start);
    }

    /** Returns where the JSON starts in a row that has a hexadecimal number and a colon before it; else 0. */
    private static int json(String text) {
        int at = 0;
        while (at < LONGEST_NUMBER && Character.digit(text.charAt(at), HEXADECIMAL) >= 0) {
            at++;
        }
        return at > 0 && text.charAt(at) == ':' ? at + 1 : 0;
    }

    /** Has the length of a paragraph, spaces unless it is in a script without, and ends like a sentence. */
    private static boolean isProse(String text) {
        if (text.length() < MIN_PROSE || text.startsWith("http")) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean words = text.indexOf(' ') >= 0 || Character.isIdeographic(text.codePointAt(0));
        return words && (Chars.isTerminal(last) || Chars.isCloser(last)) && !isCode(text);
    }

    private static boolean isCode(String text) {
        return CODE.stream().anyMatch(text::contains);
    }

    /** Fields that are named by a number or key are one field. */
    private static String general(String field) {
        for (int i = 0; i < field.length(); i++) {
            if (Chars.isDigit(field.charAt(i))) {
                return "#";
            }
        }
        return field;
    }
}
