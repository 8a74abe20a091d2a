package io.github.pullquote.parser.internal.metadata.markup;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.page.PageElement;
import java.util.Locale;

/** Finds the JSON-LD scripts of a page and takes off what wraps them. */
final class JsonLdScripts {
    private static final String TYPE = "application/ld+json";
    private static final String CDATA = "CDATA";

    private JsonLdScripts() {}

    static ImmutableList<String> of(Tags tags) {
        return tags.named("script").stream()
                .filter(JsonLdScripts::isJsonLd)
                .map(script -> unwrap(script.script()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The type may carry a parameter: {@code application/ld+json; charset=utf-8}. */
    private static boolean isJsonLd(PageElement script) {
        return script.attribute("type").strip().toLowerCase(Locale.ROOT).startsWith(TYPE);
    }

    /**
     * Returns the text from its first bracket on, so without {@code <!--} or {@code <![CDATA[}; the end needs no care.
     */
    private static String unwrap(String script) {
        for (int i = 0; i < script.length(); i++) {
            char c = script.charAt(i);
            if (c == '{' || (c == '[' && isContent(script, i))) {
                return script.substring(i);
            }
        }
        return "";
    }

    private static boolean isContent(String script, int bracket) {
        return !script.startsWith(CDATA, bracket + 1) && !script.startsWith(CDATA, bracket - CDATA.length());
    }
}
