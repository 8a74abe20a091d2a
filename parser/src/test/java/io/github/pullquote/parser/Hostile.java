package io.github.pullquote.parser;

import com.google.common.collect.ImmutableMap;

/** Texts made to cost time or depth: each repeats one thing until it is long. */
final class Hostile {
    private static final String FILLER = "the gate by the old mill was shut again before the rain came down ";

    static final ImmutableMap<String, String> UNITS = ImmutableMap.<String, String>builder()
            .put(
                    "prose",
                    "“We lost the key,” Ann Poe said on Monday. The mayor of Orvain, Lee Roe, agreed that it "
                            + "was gone, and added: “Nobody looked for it.”\n\nThe council met at noon, officials said.\n\n")
            .put("straight marks", "\"")
            .put("straight marks apart", "\" ")
            .put("words in straight marks", "\"a\" ")
            .put("single marks", "' ")
            .put("words in single marks", "'as' ")
            .put("possessives in a quotation", "‘dogs’ keys ")
            .put("curly openers", "“")
            .put("curly openers before words", "“a ")
            .put("curly closers", "”")
            .put("closers of all sorts", "”»’'\"")
            .put("openers in paragraphs", "“We lost the key.\n\n")
            .put("unclosed marks in one line", "“We lost the key, Poe said. ")
            .put("nested marks", "“a ‘b ")
            .put("nested marks closed", "“a ‘b “c” d’ e” ")
            .put("guillemets", "« » ")
            .put("typed marks", "''a'' ``b'' ")
            .put("dashes", "— ")
            .put("dash paragraphs", "— Where is it?\n\n")
            .put("incises", "— Where? —said Poe— ")
            .put("endless line of quotes", "“we lost the key,” she said and “the door,” he said ")
            .put("endless line of speech", "he said that she said that ")
            .put("said and", "said and ")
            .put("said", "said ")
            .put("names", "Ann Poe ")
            .put("names and said", "Ann Poe said ")
            .put("names of many people", "Ann Poe, Lee Roe and Kim Doe said. ")
            .put("commas", ",")
            .put("commas apart", ", ")
            .put("clauses", "who said, which he called, ")
            .put("according to", "according to ")
            .put("tiny paragraphs", "a\n\n")
            .put("tiny paragraphs in marks", "“a”\n\n")
            .put("lines", "a\n")
            .put("line ends", "\n")
            .put("spaces", " ")
            .put("one word", "a")
            .put("digits", "1")
            .put("hyphens", "a-")
            .put("full stops", ".")
            .put("initials", "A.")
            .put("initials apart", "A. ")
            .put("abbreviations", "Mr. ")
            .put("capitals", "POE ")
            .put("labels", "POE: No.\n\n")
            .put("colons", ": ")
            .put("brackets", "(")
            .put("combining marks", "\u0301")
            .put("pairs of surrogates", "\uD83D\uDE00")
            .put("half surrogates", "\uD83D")
            .put("by", "By ")
            .put("bylines", "By Ann Poe\n\n")
            .put("datelines", "PARIS (AP) — ")
            .put("dates", "3 March 2024 ")
            .put("bullets", "- a\n")
            .put("filler", FILLER)
            .put("pronouns", "she said he said they said. ")
            .buildOrThrow();

    private Hostile() {}

    /** Returns the unit repeated to about that many characters. */
    static String text(String unit, int characters) {
        return unit.repeat(Math.max(1, characters / unit.length()));
    }
}
