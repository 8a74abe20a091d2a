package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
import io.github.pullquote.parser.internal.attribute.clause.CueLexicon;
import io.github.pullquote.parser.internal.attribute.clause.Reporting;
import io.github.pullquote.parser.internal.attribute.quotation.Found;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.rule.QuoteRules;
import io.github.pullquote.parser.internal.grammar.Tagger;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import io.github.pullquote.parser.internal.scan.Marked;
import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.structure.part.Part;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Applies the rules of attribution to every marked stretch, and finds indirect speech. */
public final class Attributor {
    /** Stretches of one clause make one quote, though others may stand between them; not so many. */
    private static final int AHEAD = 20;

    private final Tagger tagger;
    private final CueLexicon cueLexicon;

    /** Makes an attributor for a language. */
    public Attributor(Lexicon lexicon) {
        tagger = new Tagger(lexicon);
        cueLexicon = new CueLexicon(lexicon);
    }

    /** Returns the names of all rules that may stand in a quote or its attribution. */
    public static ImmutableList<RuleInfo> rules() {
        return ImmutableList.<RuleInfo>builder()
                .addAll(QuoteRules.inOrder().stream().map(QuoteRule::info).iterator())
                .addAll(QuoteRules.ofUncovered().stream().map(QuoteRule::info).iterator())
                .addAll(IndirectFinder.RULES)
                .add(FreeIndirect.INFO)
                .add(PullQuotes.INFO)
                .add(RepeatedBelow.INFO)
                .build();
    }

    /**
     * Returns the quotes of a scanned article.
     *
     * @param most how many quotes are wanted; a few more may be found, but nobody looks for them all
     */
    public Speech attribute(Scan scan, int most, Watch watch) {
        return attribute(scan, ImmutableList.of(), most, watch);
    }

    /** Returns the quotes of a scanned article, those of its turns too. */
    public Speech attribute(Scan scan, ImmutableList<Part> parts, int most, Watch watch) {
        Reporting reporting = Reporting.of(tagger.tag(scan, watch), cueLexicon, watch);
        TurnQuotes turns = TurnQuotes.of(reporting.words(), parts, most + 1, watch);
        return new SpeechBuilder(reporting, watch).build(turns, find(scan, reporting, most, watch), most);
    }

    /** Finds who says each marked stretch, from left to right: a later one may go on an earlier one. */
    private static ImmutableList<Found> find(Scan scan, Reporting reporting, int most, Watch watch) {
        ImmutableList.Builder<Found> all = ImmutableList.builder();
        Map<OptionalInt, Found> lastInside = new HashMap<>();
        Set<CueHit> cues = new HashSet<>();
        int quotes = 0;
        for (Marked marked : scan.marked()) {
            watch.step();
            if (quotes - AHEAD > most) {
                break;
            }
            Optional<Found> previous = Optional.ofNullable(lastInside.get(marked.parent()));
            Quotation quotation = new Quotation(marked, reporting, previous);
            Found found = Found.of(quotation, QuoteRules.first(quotation));
            lastInside.put(marked.parent(), found);
            all.add(found);
            // The pieces of a split quote share their cue.
            quotes += found.reporting().map(clause -> cues.add(clause.cue())).orElse(true) ? 1 : 0;
        }
        return RepeatedBelow.resolve(all.build(), watch);
    }
}
