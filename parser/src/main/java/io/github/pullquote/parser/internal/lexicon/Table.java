package io.github.pullquote.parser.internal.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/**
 * One word list. The first column of a line is its key; further columns, parted by tabs, say more about it. Lines that
 * begin with {@code "# "} describe the file.
 */
public final class Table {
    private static final Splitter COLUMNS = Splitter.on('\t');
    private static final Splitter FORMS = Splitter.on('|');

    private final ImmutableMap<String, ImmutableList<String>> rows;

    private Table(ImmutableMap<String, ImmutableList<String>> rows) {
        this.rows = rows;
    }

    /** Reads the lines of a file. */
    static Table of(Iterable<String> lines) {
        ImmutableMap.Builder<String, ImmutableList<String>> rows = ImmutableMap.builder();
        for (String line : lines) {
            if (!line.isEmpty() && !line.startsWith("# ")) {
                List<String> columns = COLUMNS.splitToList(line);
                rows.put(columns.get(0), ImmutableList.copyOf(columns.subList(1, columns.size())));
            }
        }
        return new Table(rows.buildOrThrow());
    }

    /** Returns whether the key is listed, exactly as written. */
    public boolean contains(String key) {
        return rows.containsKey(key);
    }

    /** Returns the columns after the key; empty when the key is not listed. */
    public Optional<ImmutableList<String>> row(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** Returns a column of the key's row, 1 being the first after the key; empty when there is none. */
    public Optional<String> column(String key, int column) {
        return row(key).filter(columns -> columns.size() >= column).map(columns -> columns.get(column - 1));
    }

    /** Returns the keys in the order of the file. */
    public ImmutableSet<String> keys() {
        return rows.keySet();
    }

    /** Returns the parts of a column that holds several values, joined by {@code |}. */
    public static List<String> forms(String column) {
        return FORMS.splitToList(column);
    }
}
