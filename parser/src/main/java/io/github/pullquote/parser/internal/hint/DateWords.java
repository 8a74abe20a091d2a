package io.github.pullquote.parser.internal.hint;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** Tells what a word in the name of an element says of a date: by the list, or by the stem of "published" or "date". */
record DateWords(ImmutableMap<String, DateMark> listed) {
    /** Returns what the word, in lower case, says of a date. */
    Optional<DateMark> meaning(String word) {
        if (isPublication(word)) {
            return Optional.of(DateMark.PUBLISHED);
        }
        DateMark mark = listed.get(word);
        return mark == null && (word.startsWith("date") || endsWithDate(word))
                ? Optional.of(DateMark.DATE)
                : Optional.ofNullable(mark);
    }

    /** The stem of "published", "publication" and "publicado", but not of "public", "publisher" or "publicidad". */
    private static boolean isPublication(String word) {
        return word.startsWith("pubdate")
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
