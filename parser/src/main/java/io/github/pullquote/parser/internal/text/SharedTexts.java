package io.github.pullquote.parser.internal.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps equal short texts of a document once: articles name the same people and report with the same verbs over and
 * over. Made for one document, not thread-safe.
 */
public final class SharedTexts {
    /** Longer texts are hardly ever repeated. */
    private static final int LONGEST = 60;
    /** Few texts have more that differ; a bound keeps hostile input from filling the memory with what is not repeated. */
    private static final int MOST = 1_000;

    private final Map<String, String> known = new HashMap<>();

    /** Returns an equal text, the same one for equal texts as far as they are kept. */
    public String share(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        String same = known.size() < MOST ? known.putIfAbsent(text, text) : known.get(text);
        return same == null ? text : same;
    }
}
