package io.github.pullquote.parser.internal.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * One word list. The first column of a line is its key; further columns, parted by tabs, say more about it. Lines that
 * begin with {@code "# "} describe the file.
 */
public final class Table {
    private static final char FORM_END = '|';
    private static final char COLUMN_END = '\t';

    /** What stands behind the key of each line, cut into columns only when asked for: lists are long, look-ups few. */
    private final WordIndex<String> rows;

    private Table(Map<String, String> rows) {
        this.rows = WordIndex.of(rows);
    }

    /** Reads a file. */
    static Table of(String file) {
        ImmutableMap.Builder<String, String> rows = ImmutableMap.builder();
        int start = 0;
        int tab = -1;
        while (start < file.length()) {
            int end = file.indexOf('\n', start);
            end = end < 0 ? file.length() : end;
            if (end > start && !file.startsWith("# ", start)) {
                tab = tab < start ? nextOrEnd(file, COLUMN_END, start) : tab;
                int keyEnd = Math.min(tab, end);
                rows.put(file.substring(start, keyEnd), file.substring(Math.min(keyEnd + 1, end), end));
            }
            start = end + 1;
        }
        return new Table(rows.buildOrThrow());
    }

    /** Where the sign stands next; the end where it stands no more, so that no line looks for it again. */
    private static int nextOrEnd(String file, char sign, int start) {
        int at = file.indexOf(sign, start);
        return at < 0 ? file.length() : at;
    }

    /** Returns a table with the same keys; {@code cells} writes each row, its columns parted by tabs, anew. */
    Table withRows(BinaryOperator<String> cells) {
        return new Table(Maps.transformEntries(rows.asMap(), cells::apply));
    }

    /** Returns a table with the rows of both; of a key in both the row of this one. */
    Table or(Table other) {
        Map<String, String> all = new LinkedHashMap<>(rows.asMap());
        other.rows.asMap().forEach(all::putIfAbsent);
        return new Table(all);
    }

    /** Returns whether the key is listed, exactly as written. */
    public boolean contains(String key) {
        return rows.contains(key);
    }

    /** Returns the columns after the key; empty when the key is not listed. */
    public Optional<ImmutableList<String>> row(String key) {
        return Optional.ofNullable(rows.get(key)).map(row -> ImmutableList.copyOf(cut(row, COLUMN_END)));
    }

    /** Returns a column of the key's row, 1 being the first after the key; empty when there is none. */
    public Optional<String> column(String key, int column) {
        String row = rows.get(key);
        if (row == null) {
            return Optional.empty();
        }
        int start = 0;
        for (int i = 1; i < column; i++) {
            int tab = row.indexOf(COLUMN_END, start);
            if (tab < 0) {
                return Optional.empty();
            }
            start = tab + 1;
        }
        int end = row.indexOf(COLUMN_END, start);
        String value = row.substring(start, end < 0 ? row.length() : end);
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** Returns the keys in the order of the file. */
    public ImmutableSet<String> keys() {
        return rows.asMap().keySet();
    }

    /** Returns the parts of a column that holds several values, joined by {@code |}. */
    public static List<String> forms(String column) {
        return cut(column, FORM_END);
    }

    private static List<String> cut(String cells, char end) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = cells.indexOf(end); at >= 0; at = cells.indexOf(end, start)) {
            parts.add(cells.substring(start, at));
            start = at + 1;
        }
        parts.add(cells.substring(start));
        return parts;
    }

    /** Returns the first part of such a column. */
    public static String firstForm(String column) {
        int end = column.indexOf(FORM_END);
        return end < 0 ? column : column.substring(0, end);
    }

    /** Returns whether a part of such a column is this one; without cutting it, for it is asked of most words. */
    public static boolean hasForm(String column, String form) {
        int at = column.indexOf(form);
        while (at >= 0) {
            int end = at + form.length();
            boolean begins = at == 0 || column.charAt(at - 1) == FORM_END;
            if (begins && (end == column.length() || column.charAt(end) == FORM_END)) {
                return true;
            }
            at = column.indexOf(form, at + 1);
        }
        return false;
    }
}
