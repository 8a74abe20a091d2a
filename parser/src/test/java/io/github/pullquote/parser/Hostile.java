package io.github.pullquote.parser;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Texts made to cost time or depth: each repeats one thing until it is long, or gives one more of its kind each time, by
 * its number.
 */
final class Hostile {
    private static final int LETTERS = 26;
    private static final String FILLER = "the gate by the old mill was shut again before the rain came down ";

    static final ImmutableMap<String, IntFunction<String>> UNITS = ImmutableMap.<String, IntFunction<String>>builder()
            .put(
                    "prose",
                    i -> "“We lost the key,” Ann Poe said on Monday. The mayor of Orvain, Lee Roe, agreed that it "
                            + "was gone, and added: “Nobody looked for it.”\n\nThe council met at noon, officials said.\n\n")
            .put("straight marks", i -> "\"")
            .put("straight marks apart", i -> "\" ")
            .put("words in straight marks", i -> "\"a\" ")
            .put("letters and straight marks", i -> "a\"")
            .put("single marks", i -> "' ")
            .put("words in single marks", i -> "'as' ")
            .put("possessives in a quotation", i -> "‘dogs’ keys ")
            .put("curly openers", i -> "“")
            .put("curly openers before words", i -> "“a ")
            .put("curly closers", i -> "”")
            .put("closers of all sorts", i -> "”»’'\"")
            .put("openers in paragraphs", i -> "“We lost the key.\n\n")
            .put("unclosed marks in one line", i -> "“We lost the key, Poe said. ")
            .put("nested marks", i -> "“a ‘b ")
            .put("nested marks closed", i -> "“a ‘b “c” d’ e” ")
            .put("guillemets", i -> "« » ")
            .put("typed marks", i -> "''a'' ``b'' ")
            .put("dashes", i -> "— ")
            .put("dash paragraphs", i -> "— Where is it?\n\n")
            .put("incises", i -> "— Where? —said Poe— ")
            .put("endless line of quotes", i -> "“we lost the key,” she said and “the door,” he said ")
            .put("endless line of words that one said", i -> "he said \"a\" ")
            .put("endless line of speech", i -> "he said that she said that ")
            .put("said and", i -> "said and ")
            .put("said", i -> "said ")
            .put("names", i -> "Ann Poe ")
            .put("names and said", i -> "Ann Poe said ")
            .put("names of many people", i -> "Ann Poe, Lee Roe and Kim Doe said. ")
            .put("commas", i -> ",")
            .put("commas apart", i -> ", ")
            .put("clauses", i -> "who said, which he called, ")
            .put("according to", i -> "according to ")
            .put("tiny paragraphs", i -> "a\n\n")
            .put("tiny paragraphs in marks", i -> "“a”\n\n")
            .put("lines", i -> "a\n")
            .put("line ends", i -> "\n")
            .put("spaces", i -> " ")
            .put("one word", i -> "a")
            .put("digits", i -> "1")
            .put("hyphens", i -> "a-")
            .put("full stops", i -> ".")
            .put("initials", i -> "A.")
            .put("initials apart", i -> "A. ")
            .put("abbreviations", i -> "Mr. ")
            .put("capitals", i -> "POE ")
            .put("labels", i -> "POE: No.\n\n")
            .put("many labels", i -> name(i / 2).toUpperCase(Locale.ROOT) + ": I said no.\n\n")
            .put("turns", i -> "Q: Is it lost?\n\nA: I said “no” twice.\n\n")
            .put(
                    "turn of many paragraphs",
                    i -> i == 0 ? "Q: Is it lost?\n\nA: I think so.\n\n" : "He said “no” to me.\n\n")
            .put("colons", i -> ": ")
            .put("brackets", i -> "(")
            .put("combining marks", i -> "\u0301")
            .put("pairs of surrogates", i -> "\uD83D\uDE00")
            .put("half surrogates", i -> "\uD83D")
            .put("by", i -> "By ")
            .put("bylines", i -> "By Ann Poe\n\n")
            .put("datelines", i -> "PARIS (AP) — ")
            .put("dates", i -> "3 March 2024 ")
            .put("bullets", i -> "- a\n")
            .put("filler", i -> FILLER)
            .put("pronouns", i -> "she said he said they said. ")
            .put("namesakes", i -> "Ann " + name(i) + " Poe, ")
            .put("speakers", i -> "“We lost the key,” Ann " + name(i) + " said.\n\n")
            .put("speakers of one family", i -> "“We lost the key,” " + name(i) + " Poe said.\n\n")
            .put("speakers of one given name", i -> "Ann " + name(i) + ", Ann, ")
            .put("last names after full ones", i -> "Ann " + name(i) + " said so. " + name(i) + " said no more. ")
            .put("turns of one family", i -> name(i) + " Poe: We lost it.\n\n")
            .put("turns in capitals", i -> name(i).toUpperCase(Locale.ROOT) + ": No.\n\n")
            .put("organisations of one noun", i -> "The " + name(i) + " Council said so. ")
            .put("short names", i -> name(i) + " Council (PC) said so. ")
            .put("names with roles", i -> "Mayor Ann " + name(i) + " of " + name(i + 1) + " said that it was lost. ")
            .put("descriptions", i -> "The " + word(i) + " neighbour said that it was lost. ")
            .put("pronouns of many people", i -> "Ann " + name(i) + " left. “We lost it,” she said. ")
            .put("different quotes", i -> "“We lost the " + word(i) + ",” Ann Poe said. ")
            .put("different headings", i -> "The key of " + name(i) + "\n\nWe lost the key, she said at the gate.\n\n")
            .put("different bylines", i -> "By Ann " + name(i) + "\n\n")
            .put("different dates", i -> i % 28 + 1 + " March " + (1900 + i % 150) + "\n\n")
            .put("different datelines", i -> name(i).toUpperCase(Locale.ROOT) + " (AP) — It rained.\n\n")
            .put("different credits", i -> "Photo: Ann " + name(i) + "/AP\n\n")
            .put("different addresses", i -> "https://example.org/" + word(i) + " ")
            .put("different words", i -> word(i) + " ")
            .buildOrThrow();

    private Hostile() {}

    /** Returns the units of all numbers from zero on, up to about that many characters. */
    static String text(IntFunction<String> unit, int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i == 0 || text.length() < characters; i++) {
            text.append(unit.apply(i));
        }
        return text.toString();
    }

    /** Returns a name of its own for each number: {@code Po}, {@code Pob}, {@code Poc}. */
    static String name(int number) {
        return "Po" + letters(number);
    }

    /** Returns a word of its own for each number, in small letters. */
    static String word(int number) {
        return "qu" + letters(number);
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= LETTERS) {
            letters.append((char) ('a' + rest % LETTERS));
        }
        return letters.toString();
    }
}
