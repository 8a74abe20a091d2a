package io.github.pullquote.parser.internal.metadata.published;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.metadata.markup.Tags;
import io.github.pullquote.parser.internal.page.PageElement;
import java.util.Locale;

/**
 * Finds dates of publication in the data that scripts carry, by the names of their keys: {@code "publishedAt":"..."}.
 */
final class DateScripts {
    /** All keys hold these letters; so most of a script is skipped fast. */
    private static final String HINT = "ub";

    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_VALUE = 48;
    /** Pages that list more articles than this are not about one. */
    private static final int MOST = 50;

    private final ImmutableSet<String> keys;

    /** Makes one that looks for these keys, in lower case without signs. */
    DateScripts(ImmutableSet<String> keys) {
        this.keys = keys;
    }

    /** Returns what stands after such keys, in order. */
    ImmutableList<String> values(Tags tags) {
        ImmutableList.Builder<String> values = ImmutableList.builder();
        int left = MOST;
        for (PageElement script : tags.named("script")) {
            left -= add(script.script(), left, values);
        }
        return values.build();
    }

    private int add(String script, int most, ImmutableList.Builder<String> values) {
        int found = 0;
        for (int i = script.indexOf(HINT); i >= 0 && found < most; i = script.indexOf(HINT, i + HINT.length())) {
            String value = value(script, i);
            if (!value.isEmpty()) {
                values.add(value);
                found++;
            }
        }
        return found;
    }

    private String value(String script, int hint) {
        int start = hint;
        while (start > 0 && hint - start <= LONGEST_KEY && isKey(script.charAt(start - 1))) {
            start--;
        }
        int end = hint;
        while (end < script.length() && end - hint <= LONGEST_KEY && isKey(script.charAt(end))) {
            end++;
        }
        if (!keys.contains(normal(script.substring(start, end)))) {
            return "";
        }
        int colon = skipQuotes(script, end);
        return colon < script.length() && ":=".indexOf(script.charAt(colon)) >= 0
                ? valueAt(script, skipQuotes(script, colon + 1))
                : "";
    }

    private static String valueAt(String script, int start) {
        int end = start;
        while (end < script.length() && end - start < LONGEST_VALUE && "\"'\\,}]\n<;".indexOf(script.charAt(end)) < 0) {
            end++;
        }
        return script.substring(start, end);
    }

    private static int skipQuotes(String script, int from) {
        int i = from;
        while (i < script.length() && i - from < LONGEST_KEY && " \\\"'".indexOf(script.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean isKey(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private static String normal(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (Character.isLetterOrDigit(key.charAt(i))) {
                out.append(key.charAt(i));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
