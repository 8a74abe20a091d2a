package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.Tagger;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies the rules of attribution to every marked stretch, and finds indirect speech. */
public final class Attributor {
    /** Stretches of one clause make one quote, though others may stand between them; not so many. */
    private static final int AHEAD = 20;

    private final Tagger tagger;
    private final CueLexicon cueLexicon;
    private final ImmutableList<QuoteRule> rules;
    private final Table mediumNouns;

    /** Makes an attributor for a language. */
    public Attributor(Lexicon lexicon) {
        tagger = new Tagger(lexicon);
        cueLexicon = new CueLexicon(lexicon);
        rules = rules(lexicon);
        mediumNouns = lexicon.table("medium-nouns");
    }

    /** The order is the precedence: what is certainly no speech, the clause beside the quote, then what is farther. */
    private static ImmutableList<QuoteRule> rules(Lexicon lexicon) {
        return ImmutableList.of(
                ScareRules::markup,
                ContextRules::dialogue,
                ContextRules::turn,
                ContextRules::signed,
                ScareRules::heading,
                ScareRules::nickname,
                ScareRules.term(lexicon.table("work-nouns")),
                ScareRules::title,
                ClauseRules::inverted,
                ClauseRules::after,
                ClauseRules::dash,
                ClauseRules::colon,
                ClauseRules::before,
                ContextRules::continued,
                ClauseRules::fronted,
                ClauseRules::distant,
                ClauseRules::unlistedVerb,
                ContextRules::leadIn,
                ContextRules::sentenceBefore,
                ContextRules::paragraphBefore,
                ContextRules::carried,
                ContextRules::unattributed,
                ContextRules::setApart,
                ScareRules::noCue);
    }

    /**
     * Returns the quotes of a scanned article.
     *
     * @param most how many quotes are wanted; a few more may be found, but nobody looks for them all
     */
    public Speech attribute(Scan scan, int most, Watch watch) {
        TaggedText words = tagger.tag(scan, watch);
        Cues cues = Cues.find(words, cueLexicon, watch);
        Clauses clauses = new Clauses(words, cues, watch);
        List<Finding> findings = new ArrayList<>();
        Set<CueHit> seen = new HashSet<>();
        int quotes = 0;
        for (int m = 0; m < scan.marked().size() && quotes - AHEAD <= most; m++) {
            watch.step();
            Finding finding = first(new Quotation(m, words, cues, clauses, findings));
            findings.add(finding);
            quotes += finding.clause().map(clause -> seen.add(clause.cue())).orElse(true) ? 1 : 0;
        }
        return new SpeechBuilder(words, cues, clauses, ImmutableList.copyOf(findings), mediumNouns).build(most, watch);
    }

    private Finding first(Quotation quotation) {
        for (QuoteRule rule : rules) {
            Optional<Finding> finding = rule.tryMatch(quotation);
            if (finding.isPresent()) {
                return finding.get();
            }
        }
        throw new IllegalStateException("the last rule matches always");
    }
}
