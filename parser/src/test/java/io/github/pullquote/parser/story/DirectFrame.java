package io.github.pullquote.parser.story;

import io.github.pullquote.core.QuoteKind;
import java.util.List;
import java.util.function.Function;

/** Whole sentences in marks. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
enum DirectFrame implements Frame {
    CLAUSE_AFTER(t -> t.quotedComma(0) + " " + t.clause() + ".", t -> List.of(t.comma(0))),
    INVERTED_AFTER(t -> t.quotedComma(0) + " " + t.invertedClause() + ".", t -> List.of(t.comma(0))),
    BEFORE_WITH_COMMA(t -> t.openingClause() + ", " + t.quotedStop(0), t -> List.of(t.stop(0))),
    BEFORE_WITH_COLON(t -> t.openingClause() + ": " + t.quotedStop(0), t -> List.of(t.stop(0))),
    QUESTION(
            t -> t.marks().around(t.lines().question()) + " " + t.clause() + ".",
            t -> List.of(t.lines().question())),
    SPLIT(t -> t.quotedComma(0) + " " + t.clause() + ". " + t.quotedStop(1), t -> List.of(t.comma(0), t.stop(1))),
    INVERTED_SPLIT(
            t -> t.quotedComma(0) + " " + t.invertedClause() + ". " + t.quotedStop(1),
            t -> List.of(t.comma(0), t.stop(1))),
    SPLIT_IN_SENTENCE(
            t -> t.quotedComma(0) + " " + t.clause() + ", " + t.marks().around(t.continuation()),
            t -> List.of(t.comma(0), t.continuation())),
    TWO_PARAGRAPHS(
            t -> t.openingClause() + ": " + t.marks().open(t.stop(0)) + "\n\n" + t.quotedStop(1),
            t -> List.of(t.stop(0), t.stop(1)));

    private final Function<Telling, String> text;
    private final Function<Telling, List<String>> parts;

    DirectFrame(Function<Telling, String> text, Function<Telling, List<String>> parts) {
        this.text = text;
        this.parts = parts;
    }

    /** "Told reporters Poe" is no English. */
    @Override
    public String cue(String drawn) {
        boolean inverted = this == INVERTED_AFTER || this == INVERTED_SPLIT;
        return inverted && drawn.startsWith("told") ? "said" : drawn;
    }

    @Override
    public String text(Telling telling) {
        return text.apply(telling);
    }

    @Override
    public List<Said> said(Telling telling) {
        return List.of(Said.by(telling, QuoteKind.DIRECT, parts.apply(telling)));
    }
}
