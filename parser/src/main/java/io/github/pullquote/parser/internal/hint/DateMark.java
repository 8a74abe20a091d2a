package io.github.pullquote.parser.internal.hint;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What the tag, the class and the id of an element say about a date in it; the clearest first. */
public enum DateMark {
    /** A time element with the attribute {@code pubdate}. */
    PUBDATE,
    /** A word such as "published" in class or id. */
    PUBLISHED,
    /** A word such as "updated" in class or id. */
    MODIFIED,
    /** A word such as "date" in class or id. */
    DATE,
    /** A word such as "byline" or "meta" in class or id. */
    BYLINE,
    /** A time element, nothing more. */
    NONE;

    private static final ImmutableSet<String> DATES = ImmutableSet.of(
            "clock",
            "data",
            "date",
            "dateline",
            "dates",
            "datestamp",
            "datetime",
            "dato",
            "datum",
            "fecha",
            "hora",
            "heure",
            "pubtime",
            "tid",
            "time",
            "timestamp",
            "uhrzeit",
            "zeit");
    private static final ImmutableSet<String> BYLINES = ImmutableSet.of(
            "author",
            "autor",
            "byline",
            "bylines",
            "credit",
            "credits",
            "details",
            "info",
            "infos",
            "meta",
            "metadata",
            "source",
            "submitted");
    private static final ImmutableSet<String> MODIFICATIONS = ImmutableSet.of(
            "aktualisiert",
            "lastmod",
            "modif",
            "modified",
            "modification",
            "revised",
            "update",
            "updated",
            "updatedat",
            "updates");

    /** Returns what the tag of the element says, and its names, if they say anything. */
    public static Optional<DateMark> of(Element element, Optional<DateMark> named) {
        if (!element.normalName().equals("time")) {
            return named;
        }
        return Optional.of(element.hasAttr("pubdate") ? PUBDATE : named.orElse(NONE));
    }

    /** Returns the clearest of what the words of a class and an id say. */
    public static Optional<DateMark> named(String names) {
        Optional<DateMark> best = Optional.empty();
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || !Character.isLetter(names.charAt(i)) || isHump(names, i)) {
                Optional<DateMark> word = i > start ? word(names.substring(start, i)) : Optional.empty();
                best = word.isPresent() && (best.isEmpty() || word.get().compareTo(best.get()) < 0) ? word : best;
                start = i < names.length() && Character.isLetter(names.charAt(i)) ? i : i + 1;
            }
        }
        return best;
    }

    private static boolean isHump(String names, int i) {
        return i > 0 && Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
    }

    private static Optional<DateMark> word(String raw) {
        String word = raw.toLowerCase(Locale.ROOT);
        if (isPublication(word)) {
            return Optional.of(PUBLISHED);
        }
        if (MODIFICATIONS.contains(word)) {
            return Optional.of(MODIFIED);
        }
        if (DATES.contains(word) || word.startsWith("date") || endsWithDate(word)) {
            return Optional.of(DATE);
        }
        return BYLINES.contains(word) ? Optional.of(BYLINE) : Optional.empty();
    }

    /** The stem of "published", "publication" and "publicado", but not of "public", "publisher" or "publicidad". */
    private static boolean isPublication(String word) {
        return word.startsWith("pubdate")
                || word.equals("posted")
                || word.equals("postdate")
                || word.equals("veroeffentlicht")
                || (word.contains("publi")
                        && !word.endsWith("public")
                        && !word.contains("publisher")
                        && !word.contains("publicid")
                        && !word.contains("publicit"));
    }

    private static boolean endsWithDate(String word) {
        return word.endsWith("date") && !word.endsWith("update") && !word.endsWith("candidate");
    }
}
