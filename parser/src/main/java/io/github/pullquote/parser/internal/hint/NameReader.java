package io.github.pullquote.parser.internal.hint;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.hint.NameHints.AuthorWord;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordIndex;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.text.Memo;
import java.util.Locale;

/** Reads what one name of an element says: cuts it into words, and looks these up in every list of such words. */
final class NameReader {
    /** Signs in the names of styles that apply to one property, or on screens of some size, as utility classes have. */
    private static final CharMatcher STYLE = CharMatcher.anyOf("()[]:/$%");

    private final ImmutableSet<String> denials;
    private final WordIndex<Hint> purposes;
    private final WordIndex<AuthorWord> authors;
    private final WordIndex<PartMark> parts;
    private final WordIndex<Boolean> related;
    private final ImmutableSet<String> asides;
    private final DateWords dates;
    /** Pages of one house, and all that use one framework, have the same names. */
    private final Memo<NameHints> memo = new Memo<>(this::cut);

    /** Makes one that reads the lists of all languages. */
    NameReader(Lexicon any) {
        this.denials = any.table(WordListName.NAME_DENIALS).keys();
        this.purposes = WordIndex.of(constants(Hint.class, any.table(WordListName.PAGE_HINTS)));
        this.authors = WordIndex.of(constants(AuthorWord.class, any.table(WordListName.AUTHOR_CLASSES)));
        this.parts = WordIndex.of(constants(PartMark.class, any.table(WordListName.CLASS_WORDS)));
        this.dates = new DateWords(constants(DateMark.class, any.table(WordListName.DATE_CLASSES)));
        this.related = WordIndex.of(any.table(WordListName.RELATED_NAMES).keys());
        this.asides = any.table(WordListName.DATE_ASIDES).keys();
    }

    private static <E extends Enum<E>> ImmutableMap<String, E> constants(Class<E> type, Table table) {
        ImmutableMap.Builder<String, E> constants = ImmutableMap.builder();
        for (String key : table.keys()) {
            String name = table.column(key, 1).orElseThrow();
            constants.put(key, Enum.valueOf(type, Ascii.toUpperCase(name.replace('-', '_'))));
        }
        return constants.buildOrThrow();
    }

    /** Returns what the name, without white space, says; that of a style, such as {@code md:w-1/2}, says nothing. */
    NameHints read(String name) {
        return memo.get(name);
    }

    private NameHints cut(String name) {
        if (STYLE.matchesAnyOf(name)) {
            return NameHints.NONE;
        }
        NameParts words = NameParts.of(name);
        if (words.words().isEmpty() || denials.contains(words.words().get(0))) {
            return NameHints.NONE;
        }
        ImmutableSet<Hint> all = words.meanings(purposes::get);
        return new NameHints(
                agreed(all),
                words.meanings(authors::get),
                dates(words),
                place(name, words, all),
                words.meanings(phrase -> parts.get(phrase.replace(" ", ""))));
    }

    /** What stands in the body, {@code article-body-newsletter}, is not the body. */
    private static ImmutableSet<Hint> agreed(ImmutableSet<Hint> found) {
        boolean mentioned = found.contains(Hint.BODY) && found.asList().get(found.size() - 1) != Hint.BODY;
        return mentioned
                ? found.stream().filter(hint -> hint != Hint.BODY).collect(ImmutableSet.toImmutableSet())
                : found;
    }

    private ImmutableSet<DateMark> dates(NameParts words) {
        ImmutableSet.Builder<DateMark> found = ImmutableSet.builder();
        for (String word : words.words()) {
            dates.meaning(word).ifPresent(found::add);
        }
        return found.build();
    }

    private ImmutableSet<DatePlace> place(String name, NameParts words, ImmutableSet<Hint> purposes) {
        boolean foreign = purposes.contains(Hint.COMMENT)
                || purposes.contains(Hint.EMBED)
                || !words.meanings(related::get).isEmpty();
        if (foreign) {
            return ImmutableSet.of(DatePlace.FOREIGN);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        for (String aside : asides) {
            if (lower.contains(aside)) {
                return ImmutableSet.of(DatePlace.DOUBTFUL);
            }
        }
        return ImmutableSet.of();
    }
}
