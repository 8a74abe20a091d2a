package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Confidence;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.ReportMood;
import io.github.pullquote.parser.internal.attribute.clause.Reporting;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Form;
import io.github.pullquote.parser.internal.attribute.quotation.Tie;
import io.github.pullquote.parser.internal.attribute.quotation.Trust;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import io.github.pullquote.parser.internal.scan.Scan;
import java.util.Optional;

/**
 * Finds sentences that report without a clause: their verb is in the mood of reported speech, or a word says that they go on
 * what was reported ({@code Demnach fehlt Geld.}), and somebody is reported right before.
 */
final class FreeIndirect {
    static final RuleInfo INFO = RuleInfo.of(
            "indirect.report-mood",
            "A sentence in the mood of reported speech goes on what somebody is reported to say.");

    private final TaggedText words;
    private final Contents contents;
    private final ReportMood mood;
    private final boolean inUse;

    FreeIndirect(Reporting reporting, Contents contents) {
        this.words = reporting.words();
        this.contents = contents;
        this.mood = new ReportMood(reporting);
        this.inUse = words.grammar().has(Trait.REPORT_MOOD);
    }

    /** Returns what a sentence reports; empty when it holds marks, or nobody was reported before. */
    Optional<IndirectFinder.Report> report(Scan.Sentence sentence) {
        if (!inUse || contents.holdsMark(sentence.first(), sentence.end()) || !isReported(sentence)) {
            return Optional.empty();
        }
        return mood.speaker(sentence.end() - 1)
                .flatMap(clause -> contents.span(sentence.first(), sentence.end())
                        .map(span -> new IndirectFinder.Report(ImmutableList.of(span), finding(clause))));
    }

    private boolean isReported(Scan.Sentence sentence) {
        return mood.stands(sentence.first()) || words.is(sentence.first(), WordUse.REPORT_SIGN);
    }

    private static Finding.Said finding(Clause clause) {
        return new Finding.Said(INFO, clause, Tie.SPEAKER_ONLY, Form.DIRECT_IN_SENTENCE, Trust.both(Confidence.WEAK));
    }
}
