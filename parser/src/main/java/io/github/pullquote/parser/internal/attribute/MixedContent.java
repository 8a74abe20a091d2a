package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.Clauses;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
import io.github.pullquote.parser.internal.attribute.clause.Cues;
import io.github.pullquote.parser.internal.attribute.clause.Reporting;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Found;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.scan.Marked;
import java.util.Optional;

/** Widens marked words to the clause of the writer that they stand in, as far as that is reported. */
final class MixedContent {
    private final TaggedText words;
    private final Cues cues;
    private final Clauses clauses;
    private final Contents contents;

    MixedContent(Reporting reporting, Contents contents) {
        this.words = reporting.words();
        this.cues = reporting.cues();
        this.clauses = reporting.clauses();
        this.contents = contents;
    }

    /** The clause that a mixed quote stands in, as far as it is reported. */
    ImmutableList<Span> of(Found found) {
        Quotation quotation = found.quotation();
        Marked marked = quotation.marked();
        boolean narrow = marked.parent().isPresent() || marked.parts().size() > 1;
        return !narrow
                        && found.finding() instanceof Finding.Said said
                        && said.isOwn()
                        && !said.clause().isAside(words)
                        && !isInBracket(quotation, said.clause())
                ? ImmutableList.of(widened(quotation, said.clause()))
                : marked.parts();
    }

    /** {@code Poth hat den Plan als „dünn“ bezeichnet}: the clause stands on both sides, so only the marks are content. */
    private static boolean isInBracket(Quotation quotation, Clause clause) {
        return clause.cue().first() >= quotation.end()
                && clause.mention()
                        .filter(mention -> mention.first() < quotation.first())
                        .isPresent();
    }

    private Span widened(Quotation quotation, Clause clause) {
        boolean before = clause.cue().first() < quotation.first();
        int first = before
                ? Math.min(contents.afterClause(clause, quotation.first()), quotation.first())
                : Math.min(contents.first(words.sentence(words.sentenceOf(quotation.first()))), quotation.first());
        int sentenceEnd = words.sentence(words.sentenceOf(quotation.end() - 1)).end();
        int end = before ? endAfter(quotation, clause, sentenceEnd) : Math.max(quotation.end(), clause.first());
        Span inMarks = quotation.marked().parts().get(0);
        return contents.span(first, end).orElse(inMarks).hull(inMarks);
    }

    /** Judgements end with their epithet; other content with the sentence or the next reporting clause. */
    private int endAfter(Quotation quotation, Clause clause, int sentenceEnd) {
        CueClass cueClass = clause.cue().cueClass();
        if (cueClass == CueClass.JUDGEMENT || cueClass == CueClass.UNLISTED) {
            return quotation.end();
        }
        if (contents.isSecondVerb(quotation.end())) {
            return quotation.end();
        }
        int end = Math.max(quotation.end(), contents.end(clause, quotation.end(), sentenceEnd, quotation.region()));
        Optional<CueHit> next = nextReport(quotation, end);
        if (next.isEmpty()) {
            return end;
        }
        int clauseStart = clauses.of(next.get()).first();
        int reportStart =
                clauseStart >= quotation.end() ? clauseStart : next.get().first();
        return Math.max(quotation.end(), Math.min(end, reportStart));
    }

    private Optional<CueHit> nextReport(Quotation quotation, int end) {
        for (CueHit next : cues.within(quotation.end(), end)) {
            if (words.regionOf(next.first()) == quotation.region() && governsMarks(next, end)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private boolean governsMarks(CueHit cue, int end) {
        return contents.holdsMark(cue.end(), end);
    }
}
