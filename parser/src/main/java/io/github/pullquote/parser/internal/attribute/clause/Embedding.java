package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;

/** Tells which reporting clause stands in the content of which, and where the writer speaks again. */
public final class Embedding {
    /** A relative clause begins at most so many tokens before its cue; a bound, so that reading back stays linear. */
    private static final int MAX_ASIDE = 12;
    /** Wishes and beliefs take a clause without "that" only right behind them: "Poe thought Lee called it". */
    private static final int MAX_GAP = 3;

    private final TaggedText words;

    Embedding(TaggedText words) {
        this.words = words;
    }

    /** {@code the plan, which some argued was late, was}: a clause in a relative aside that a comma has closed. */
    public boolean isClosedAside(Clause clause, int before) {
        int i = clause.first();
        while (i > 0 && clause.first() - i < MAX_ASIDE && words.tag(i) != Tag.RELATIVE && words.tag(i) != Tag.COMMA) {
            i--;
        }
        if (words.tag(i) != Tag.RELATIVE || words.tag(i - 1) != Tag.COMMA) {
            return false;
        }
        for (int k = clause.cue().end(); k + 1 < before; k++) {
            if (words.tag(k) == Tag.COMMA && words.tag(k + 1).isVerbal()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the inner clause is content of the outer: "Poe said (that) Lee called it", "according to Poe, Lee said".
     */
    boolean embeds(Clause outer, Clause inner) {
        if (!outer.tellsSpeaker() || mentionOverlaps(outer, inner)) {
            return false;
        }
        if (isAdverbial(inner)) {
            return false;
        }
        if (outer.cue().isPreposition()) {
            return words.tag(outer.first() - 1) == Tag.SIGN && words.tag(outer.end()) == Tag.COMMA;
        }
        boolean takesClause =
                outer.cue().cueClass() == CueClass.SPEECH || outer.cue().cueClass() == CueClass.ATTITUDE;
        return takesClause
                && outer.order() != Clause.Order.CUE_FIRST
                && outer.end() <= inner.first()
                && opensContent(outer, inner.first())
                && !turns(outer, inner.first());
    }

    private static boolean mentionOverlaps(Clause outer, Clause inner) {
        boolean mayStandAlone = inner.order() == Clause.Order.PASSIVE || inner.order() == Clause.Order.NO_SUBJECT;
        return inner.mention().map(mention -> mention.first() < outer.end()).orElse(!mayStandAlone);
    }

    /** {@code Poe said she left after the mayor called it}: a clause that tells when is the writer's. */
    private boolean isAdverbial(Clause inner) {
        int before = inner.first() - 1;
        return words.is(before, WordUse.TIME_CLAUSE) || words.is(before, WordUse.NO_CONTENT);
    }

    /** A clause after a comma is content only when the content begins with "that" or another subordinator. */
    private boolean opensContent(Clause outer, int innerFirst) {
        int from = outer.end();
        boolean that = words.tag(from) == Tag.SUBORDINATOR;
        if (outer.cue().cueClass() == CueClass.ATTITUDE && !that && innerFirst - from > MAX_GAP) {
            return false;
        }
        return words.tag(innerFirst - 1) != Tag.COMMA || from == innerFirst || words.tag(from) == Tag.SUBORDINATOR;
    }

    /**
     * Whether the writer turns to something else between: with "; ", ", and", ", which", or after "When Poe said ...,".
     */
    private boolean turns(Clause outer, int to) {
        int before = outer.first() - 1;
        boolean subordinate = words.tag(before) == Tag.SUBORDINATOR && !words.is(before, WordUse.COMPLEMENTISER)
                || words.is(before, WordUse.TIME_CLAUSE);
        for (int i = outer.end(); i < to; i++) {
            boolean comma = words.tag(i) == Tag.COMMA;
            if (words.token(i).is(';')
                    || comma && (subordinate || turnsAt(behindMark(i + 1)) || leadsToClause(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Spanish {@code , según dijo Rol}: another reports what stands before the comma. */
    private boolean leadsToClause(int i) {
        return words.is(i, WordUse.CLAUSE_LEAD) && words.tag(i + 1).isVerbal();
    }

    /** {@code Poe said it was lost, but the council sells}: the writer speaks again. */
    public boolean turnsBefore(Clause clause, int to) {
        for (int i = clause.end(); i + 2 < to; i++) {
            boolean contrast = words.is(i + 1, WordUse.ADVERSATIVE) || words.is(i + 1, WordUse.CONCESSION);
            if (words.token(i).is(';')
                    || words.tag(i) == Tag.COMMA && contrast && !words.is(i + 2, WordUse.COMPLEMENTISER)) {
                return true;
            }
        }
        return false;
    }

    private int behindMark(int i) {
        return words.tag(i) == Tag.MARK ? i + 1 : i;
    }

    private boolean turnsAt(int i) {
        boolean link = words.tag(i) == Tag.PREPOSITION || words.tag(i) == Tag.TO;
        Tag tag = words.tag(link ? i + 1 : i);
        boolean contrast = tag == Tag.SUBORDINATOR && words.is(link ? i + 1 : i, WordUse.CONCESSION);
        return tag == Tag.CONJUNCTION && !link || tag == Tag.RELATIVE || contrast;
    }
}
