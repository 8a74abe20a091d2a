package io.github.pullquote.parser.story;

/** The marks of quotations, of those inside them, and where a comma stands that the clause needs. */
public enum Marks {
    CURLY("“”", "‘’", true),
    STRAIGHT("\"\"", "''", true),
    SINGLE("‘’", "“”", true),
    BRITISH("‘’", "“”", false),
    ANGLE("«»", "“”", true);

    private final String outer;
    private final String inner;
    private final boolean commaInside;

    Marks(String outer, String inner, boolean commaInside) {
        this.outer = outer;
        this.inner = inner;
        this.commaInside = commaInside;
    }

    String around(String words) {
        return open(words) + outer.charAt(1);
    }

    /** Returns the words with an opening mark: the quotation goes on in the next paragraph. */
    String open(String words) {
        return outer.charAt(0) + words;
    }

    /** Returns a quotation inside another. */
    String within(String words) {
        return inner.charAt(0) + words + inner.charAt(1);
    }

    /** Returns the quotation with a comma, before its clause. */
    String beforeClause(String words) {
        return commaInside ? around(words + ",") : around(words) + ",";
    }

    /** Returns what stands between the marks of {@link #beforeClause}. */
    String wordsBeforeClause(String words) {
        return commaInside ? words + "," : words;
    }
}
