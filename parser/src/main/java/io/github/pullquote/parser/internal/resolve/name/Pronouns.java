package io.github.pullquote.parser.internal.resolve.name;

import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;

/** The personal pronouns of a language that may speak; reflexive ones never do. Immutable. */
public final class Pronouns {
    private static final int PERSON = 1;
    private static final int NUMBER = 2;
    private static final int GENDER = 3;
    private static final int CASE = 4;

    private final Table table;

    Pronouns(Lexicon lexicon) {
        table = lexicon.table(WordListName.PRONOUNS);
    }

    /** Returns the gender that a pronoun, in lower case, tells of one person: "she", "his". */
    public Gender gender(String word) {
        return isReflexive(word) ? Gender.UNKNOWN : Gender.of(column(word, GENDER));
    }

    /** Returns whether the pronoun stands for several: "they", "our". An object is none: "us" may be the country. */
    public boolean isPlural(String word) {
        return column(word, NUMBER).equals("p")
                && !isReflexive(word)
                && !column(word, CASE).equals("object");
    }

    /** Returns whether the pronoun stands for one or for several, as its verb tells: German {@code sie}. */
    public boolean isEither(String word) {
        return column(word, NUMBER).equals("-") && !isReflexive(word);
    }

    /** Returns whether the pronoun is "I", as a subject. */
    public boolean isNarrator(String word) {
        return column(word, PERSON).equals("1")
                && column(word, NUMBER).equals("s")
                && column(word, CASE).equals("subject");
    }

    private boolean isReflexive(String word) {
        return column(word, CASE).equals("reflexive");
    }

    private String column(String word, int column) {
        return table.column(word, column).orElse("");
    }
}
