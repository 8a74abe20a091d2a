package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.scan.Marked;

/** Widens marked words to the clause of the writer that they stand in, as far as that is reported. */
final class MixedContent {
    private final TaggedText words;
    private final Cues cues;
    private final Clauses clauses;
    private final Contents contents;

    MixedContent(TaggedText words, Cues cues, Clauses clauses) {
        this.words = words;
        this.cues = cues;
        this.clauses = clauses;
        this.contents = new Contents(words);
    }

    /** The clause that a mixed quote stands in, as far as it is reported. */
    ImmutableList<Span> of(Quotation quotation) {
        Marked marked = quotation.marked();
        if (!quotation.finding().own()
                || marked.parent().isPresent()
                || marked.parts().size() > 1) {
            return marked.parts();
        }
        Clause clause = quotation.finding().clause().orElseThrow();
        if (ClauseRules.isAside(words, clause)) {
            return marked.parts();
        }
        boolean before = clause.cue().first() < quotation.first();
        int first = before
                ? Math.min(contents.afterClause(clause, quotation.first()), quotation.first())
                : quotation.sentenceStart();
        int sentenceEnd = words.sentence(words.sentenceOf(quotation.end() - 1)).end();
        int end = before ? endAfter(quotation, clause, sentenceEnd) : Math.max(quotation.end(), clause.first());
        Span content = contents.span(first, end).orElse(marked.parts().get(0));
        return ImmutableList.of(content.hull(marked.parts().get(0)));
    }

    /** Judgements end with their epithet; other content with the sentence or the next reporting clause. */
    private int endAfter(Quotation quotation, Clause clause, int sentenceEnd) {
        CueClass cueClass = clause.cue().cueClass();
        if (cueClass == CueClass.JUDGEMENT || cueClass == CueClass.UNLISTED) {
            return quotation.end();
        }
        int end = Math.max(quotation.end(), contents.end(clause, quotation.end(), sentenceEnd, quotation.region()));
        for (CueHit next : cues.within(quotation.end(), end)) {
            if (words.regionOf(next.first()) == quotation.region() && governsMarks(next, end)) {
                return Math.max(
                        quotation.end(),
                        Math.min(
                                end,
                                clauses.of(next).first() >= quotation.end()
                                        ? clauses.of(next).first()
                                        : next.first()));
            }
        }
        return end;
    }

    private boolean governsMarks(CueHit cue, int end) {
        return contents.holdsMark(cue.end(), end);
    }
}
