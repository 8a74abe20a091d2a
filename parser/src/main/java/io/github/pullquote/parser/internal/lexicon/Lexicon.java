package io.github.pullquote.parser.internal.lexicon;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists of one language, read when first asked for and kept. The folder {@code any} holds the lists that are
 * the same in all languages.
 *
 * <p>Thread-safe.
 */
public final class Lexicon {
    /** Lists whose verbs may be written by a paradigm. */
    private static final ImmutableSet<WordListName> INFLECTED =
            ImmutableSet.of(WordListName.CUE_VERBS, WordListName.VERBS_COMMON);

    /** The folder of the lists that are the same in all languages. */
    public static final String ANY = "any";

    /** Whose list of given names has those of many cultures, which stand in the news of any language. */
    private static final String OF_MANY_CULTURES = "en";

    private final String folder;
    private final Map<WordListName, Table> tables = new ConcurrentHashMap<>();

    private Lexicon(String folder) {
        this.folder = folder;
    }

    /** Returns the lists of a language, given by its two-letter code, or of {@code any}. */
    public static Lexicon of(String folder) {
        return new Lexicon(folder);
    }

    /** Returns the two-letter code of the language, or {@code any}. */
    public String folder() {
        return folder;
    }

    /** Returns the list of that name; a list without entries when the language has none. */
    public Table table(WordListName name) {
        Table table = tables.get(name);
        return table == null ? tables.computeIfAbsent(name, this::make) : table;
    }

    /** Returns whether sentences of the language are built like this. */
    public boolean has(Trait trait) {
        return table(WordListName.LANGUAGE_TRAITS).contains(trait.word());
    }

    /**
     * Returns the list without the names of other cultures: what is wanted where the lists of all languages are read as
     * one, which would else copy those names for each of them.
     */
    Table ownTable(WordListName name) {
        return isOfManyCultures(name) ? read(folder, name) : table(name);
    }

    private boolean isOfManyCultures(WordListName name) {
        return name == WordListName.GIVEN_NAMES && !folder.equals(OF_MANY_CULTURES);
    }

    private Table make(WordListName name) {
        Table table = read(folder, name);
        if (isOfManyCultures(name) && !table.keys().isEmpty()) {
            return table.or(read(OF_MANY_CULTURES, name));
        }
        return INFLECTED.contains(name) ? inflected(table) : table;
    }

    private Table inflected(Table verbs) {
        Table paradigms = read(folder, WordListName.VERB_PARADIGMS);
        return paradigms.keys().isEmpty() ? verbs : new Paradigms(paradigms).inflect(verbs);
    }

    private static Table read(String folder, WordListName name) {
        boolean mayBe = folder.equals(ANY) ? name.isOfAll() : name.isOfLanguages();
        return mayBe ? readFile(folder, name) : Table.of("");
    }

    private static Table readFile(String folder, WordListName name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(folder + "/" + name.file())) {
            return Table.of(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
