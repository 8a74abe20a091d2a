package io.github.pullquote.parser.internal.language;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers languages in the order in which they come, and makes sets of them to bits. Not thread-safe. */
final class LanguageBits {
    private final List<String> languages = new ArrayList<>();
    /** Thousands of words share some hundred sets. */
    private final Map<String, Long> known = new HashMap<>();

    /** Returns the bits of a set of languages, written as the forms of a column are. */
    long of(String column) {
        Long bits = known.get(column);
        if (bits == null) {
            bits = read(column);
            known.put(column, bits);
        }
        return bits;
    }

    private long read(String column) {
        long bits = 0;
        for (String language : Table.forms(column)) {
            int index = languages.indexOf(language);
            if (index < 0) {
                index = languages.size();
                languages.add(language);
                Preconditions.checkState(index < Long.SIZE, "more than %s languages", Long.SIZE);
            }
            bits |= 1L << index;
        }
        return bits;
    }

    /** Returns the languages so far, in the order of the bits. */
    ImmutableList<String> languages() {
        return ImmutableList.copyOf(languages);
    }
}
