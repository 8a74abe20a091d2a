package io.github.pullquote.parser.story;

import io.github.pullquote.core.QuoteKind;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A clause in the writer's words, with some of the speaker's in marks or with none. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
enum ReportedFrame implements Frame {
    THAT(
            QuoteKind.INDIRECT,
            "",
            t -> t.openingClause() + " ",
            t -> "that " + t.lines().claim(),
            t -> "."),
    BARE(
            QuoteKind.INDIRECT,
            "said",
            t -> t.openingClause() + " ",
            t -> t.lines().claim(),
            t -> "."),
    CLAIM_FIRST(QuoteKind.INDIRECT, "said", t -> "", t -> capitalised(t.lines().claim()), t -> ", " + t.clause() + "."),
    ACCORDING_TO(
            QuoteKind.INDIRECT,
            "According",
            t -> "According to " + t.who().afterPreposition() + ", ",
            t -> t.lines().claim(),
            t -> "."),
    ACCORDING_TO_PARTLY_QUOTED(
            QuoteKind.MIXED,
            "According",
            t -> "According to " + t.who().afterPreposition() + ", ",
            t -> partial(t),
            t -> "."),
    PARTLY_QUOTED(QuoteKind.MIXED, "", t -> t.openingClause() + " ", t -> "that " + partial(t), t -> "."),
    PARTLY_QUOTED_BARE(QuoteKind.MIXED, "said", t -> t.openingClause() + " ", t -> partial(t), t -> "."),
    CALLED(
            QuoteKind.MIXED,
            "called",
            t -> t.openingClause() + " ",
            t -> t.lines().verdict().first() + " "
                    + t.marks().around(t.lines().verdict().second()),
            t -> ".");

    private final QuoteKind kind;
    private final String fixedCue;
    private final Function<Telling, String> before;
    private final Function<Telling, String> content;
    private final Function<Telling, String> after;

    ReportedFrame(
            QuoteKind kind,
            String fixedCue,
            Function<Telling, String> before,
            Function<Telling, String> content,
            Function<Telling, String> after) {
        this.kind = kind;
        this.fixedCue = fixedCue;
        this.before = before;
        this.content = content;
        this.after = after;
    }

    @Override
    public String cue(String drawn) {
        return fixedCue.isEmpty() ? drawn : fixedCue;
    }

    @Override
    public String text(Telling telling) {
        return before.apply(telling) + content.apply(telling) + after.apply(telling);
    }

    @Override
    public List<Said> said(Telling telling) {
        return List.of(Said.by(telling, kind, List.of(content.apply(telling))));
    }

    private static String partial(Telling telling) {
        Lines.Halves halves = telling.lines().partial();
        return halves.first() + " " + telling.marks().around(halves.second());
    }

    private static String capitalised(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }
}
