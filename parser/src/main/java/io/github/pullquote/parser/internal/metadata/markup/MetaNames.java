package io.github.pullquote.parser.internal.metadata.markup;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.util.Comparator;

/** The names of meta elements by what they hold, those first that are trusted most. Immutable. */
public final class MetaNames {
    private static final int FIELD = 1;
    private static final int RANK = 2;

    private final ImmutableListMultimap<MetaField, String> names;

    private MetaNames(ImmutableListMultimap<MetaField, String> names) {
        this.names = names;
    }

    /** Returns those that the list of all languages holds. */
    public static MetaNames of(Lexicons lexicons) {
        Table table = lexicons.any().table(WordListName.META_NAMES);
        return new MetaNames(table.keys().stream()
                .sorted(Comparator.comparingInt(name -> Integer.parseInt(column(table, name, RANK))))
                .collect(ImmutableListMultimap.toImmutableListMultimap(name -> field(table, name), name -> name)));
    }

    private static MetaField field(Table table, String name) {
        return MetaField.valueOf(Ascii.toUpperCase(column(table, name, FIELD).replace('-', '_')));
    }

    private static String column(Table table, String name, int column) {
        return table.column(name, column).orElseThrow();
    }

    ImmutableList<String> of(MetaField field) {
        return names.get(field);
    }
}
