package io.github.pullquote.parser.internal.content.data;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.json.JsonReader;
import io.github.pullquote.parser.internal.json.JsonText;
import io.github.pullquote.parser.internal.json.JsonValue;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import io.github.pullquote.parser.internal.page.PageElement;
import io.github.pullquote.parser.internal.page.Paragraphs;
import io.github.pullquote.parser.internal.page.Values;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the running text of a page that builds itself with a script: the state that the script starts from, as JSON in
 * an element of its own, assigned to a variable, or handed over as a string. Costly, so only for pages that show little.
 */
public final class StateScripts {
    private static final int MIN_SCRIPT = 500;
    private static final int MAX_SCRIPT = 5_000_000;
    private static final int MAX_TRIES = 5;
    private static final int MIN_TEXT = 400;

    private StateScripts() {}

    /** Returns the paragraphs of the longest text that reads like an article. */
    public static Optional<Candidate<ImmutableList<String>>> read(PageElement root, Watch watch) {
        return root.all("script")
                .filter(StateScripts::mayHoldState)
                .flatMap(script -> isTemplate(script) ? Stream.of(markup(script.script())) : values(script.script()))
                .map(values -> StateTexts.longest(values, watch))
                .filter(text -> Paragraphs.length(text) >= MIN_TEXT)
                .max(Comparator.comparingInt(Paragraphs::length))
                .map(text -> new Candidate<>(text, MetadataRule.BODY_STATE));
    }

    private static boolean mayHoldState(PageElement script) {
        String type = script.attribute("type").toLowerCase(Locale.ROOT);
        int length = script.script().length();
        return !type.contains("ld+json")
                && (isTemplate(script)
                        || type.isEmpty()
                        || type.contains("json")
                        || type.contains("javascript")
                        || type.equals("module"))
                && length >= MIN_SCRIPT
                && length <= MAX_SCRIPT;
    }

    /** Returns whether the script is no program but markup that one puts into the page. */
    private static boolean isTemplate(PageElement script) {
        String type = script.attribute("type").toLowerCase(Locale.ROOT);
        return type.contains("template") || type.equals("text/html");
    }

    private static ImmutableList<JsonValue> markup(String script) {
        return ImmutableList.of(new JsonText(script));
    }

    /** A script of JSON is read whole; of code, what is assigned or handed over, one after the other. */
    private static Stream<ImmutableList<JsonValue>> values(String raw) {
        String script = Values.trim(raw).replace(":undefined", ":null");
        return script.startsWith("{") || script.startsWith("[")
                ? Stream.of(JsonReader.read(script))
                : starts(script).stream().map(start -> JsonReader.read("[" + script.substring(start) + "]"));
    }

    /** Returns where values begin in code, the first few. */
    private static ImmutableList<Integer> starts(String script) {
        ImmutableList.Builder<Integer> starts = ImmutableList.builder();
        int tries = 0;
        for (int i = 0; i < script.length() && tries < MAX_TRIES; i++) {
            int start = startsValue(script.charAt(i)) ? skipToValue(script, i + 1) : script.length();
            if (start + MIN_SCRIPT < script.length() && "{[\"'".indexOf(script.charAt(start)) >= 0) {
                starts.add(start);
                tries++;
                i = start;
            }
        }
        return starts.build();
    }

    private static boolean startsValue(char c) {
        return c == '=' || c == '(';
    }

    private static int skipToValue(String script, int from) {
        int at = from;
        while (at < script.length() && script.charAt(at) <= ' ') {
            at++;
        }
        return script.startsWith("JSON.parse(", at) ? at + "JSON.parse(".length() : at;
    }
}
