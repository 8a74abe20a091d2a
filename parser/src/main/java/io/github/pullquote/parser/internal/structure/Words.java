package io.github.pullquote.parser.internal.structure;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.Table;
import java.util.Locale;
import java.util.Optional;

/** The word lists of the article's language and of all languages; of every language when the article's is unknown. */
final class Words {
    private static final int LONGEST_PHRASE = 60;

    private final Optional<String> language;
    private final ImmutableList<Lexicon> lexicons;

    /**
     * A listed phrase that a line begins with.
     *
     * @param phrase the phrase
     * @param value the second column of its row, "" when it has none
     * @param length how many characters of the line it takes
     */
    record Opening(String phrase, String value, int length) {}

    private Words(Optional<String> language, ImmutableList<Lexicon> lexicons) {
        this.language = language;
        this.lexicons = lexicons;
    }

    static Words of(Lexicons lexicons, Optional<String> language) {
        ImmutableList.Builder<Lexicon> lists = ImmutableList.builder();
        if (language.isPresent()) {
            lists.add(lexicons.language(language.get()));
        } else {
            Lexicons.LANGUAGES.forEach(each -> lists.add(lexicons.language(each)));
        }
        return new Words(language, lists.add(lexicons.any()).build());
    }

    /** Returns whether the list holds the word or phrase as it stands. */
    boolean holds(String list, String phrase) {
        for (Lexicon lexicon : lexicons) {
            if (lexicon.table(list).contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the second column of the phrase's row. */
    Optional<String> value(String list, String phrase) {
        for (Lexicon lexicon : lexicons) {
            Optional<String> value = lexicon.table(list).column(phrase, 1);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** Returns whether the function word has the tag; the word in lower case. */
    boolean isTagged(String word, String tag) {
        return value("function-words", word)
                .filter(tags -> Table.forms(tags).contains(tag))
                .isPresent();
    }

    /** Returns whether the word is the name of a day of the week, capitalised or not. */
    boolean isWeekday(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String title = lower.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
        return value("time-words", lower)
                .or(() -> value("time-words", title))
                .filter("weekday"::equals)
                .isPresent();
    }

    /** Returns whether the name is that of a news agency, in capitals or not. */
    boolean isAgency(String name) {
        return holds("agencies", name) || (Chars.isAllCapitals(name) && holds("agencies", Names.titleCase(name)));
    }

    /** Returns whether headlines may capitalise every word, and dates with strokes have two readings. */
    boolean isEnglish() {
        return language.equals(Optional.of("en"));
    }

    /** Returns the longest listed phrase that the text has at the offset, not broken off inside a word. */
    Optional<Opening> opening(String list, String text, int offset) {
        Optional<Opening> found = Optional.empty();
        StringBuilder phrase = new StringBuilder();
        int limit = Math.min(text.length(), offset + LONGEST_PHRASE);
        for (int i = offset; i < limit; i++) {
            char c = text.charAt(i);
            boolean doubled = c == ' ' && !phrase.isEmpty() && phrase.charAt(phrase.length() - 1) == ' ';
            if (!doubled) {
                phrase.append(Chars.lower(c));
            }
            if (c != ' ' && isBoundary(text, i)) {
                Optional<Opening> longer = row(list, phrase.toString(), i + 1 - offset);
                found = longer.isPresent() ? longer : found;
            }
        }
        return found;
    }

    private Optional<Opening> row(String list, String phrase, int length) {
        return holds(list, phrase)
                ? Optional.of(new Opening(phrase, value(list, phrase).orElse(""), length))
                : Optional.empty();
    }

    private static boolean isBoundary(String text, int i) {
        return i + 1 >= text.length()
                || !Character.isLetterOrDigit(text.charAt(i))
                || !Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
