package io.github.pullquote.parser.story;

import io.github.pullquote.core.QuoteKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A quotation inside a quotation, of somebody who is described there. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
enum NestedFrame implements Frame {
    INNER_AT_END(
            t -> t.openingClause() + ": " + t.marks().around(withInnerAtEnd(t)),
            NestedFrame::withInnerAtEnd,
            "Leave the bell alone."),
    INNER_IN_MIDDLE(
            t -> t.marks().around(withInnerInMiddle(t) + ",") + " " + t.clause() + ".",
            t -> withInnerInMiddle(t) + ",",
            "Leave the bell alone,");

    private final Function<Telling, String> text;
    private final Function<Telling, String> words;
    private final String inner;

    NestedFrame(Function<Telling, String> text, Function<Telling, String> words, String inner) {
        this.text = text;
        this.words = words;
        this.inner = inner;
    }

    @Override
    public String text(Telling telling) {
        return text.apply(telling);
    }

    @Override
    public List<Said> said(Telling telling) {
        return List.of(
                Said.by(telling, QuoteKind.DIRECT, List.of(words.apply(telling))),
                new Said(QuoteKind.MIXED, inner, "my sister", "my sister", "said", Optional.empty()));
    }

    private static String withInnerAtEnd(Telling telling) {
        return "Then my sister said, " + telling.marks().within("Leave the bell alone.");
    }

    private static String withInnerInMiddle(Telling telling) {
        return telling.marks().within("Leave the bell alone,") + " my sister said, and I left it";
    }
}
