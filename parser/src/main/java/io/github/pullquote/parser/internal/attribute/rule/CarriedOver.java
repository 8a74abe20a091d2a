package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Found;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.Tie;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/**
 * A quote without a clause goes on with the speaker of the quote before, when that is near; scare quotes are stepped
 * over.
 */
final class CarriedOver implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("quote.carried-over", "Nobody else has spoken since the quote before it.");

    /** So many quotations are looked back at: the first with a speaker counts. */
    private static final int MAX_STEPS = 4;

    /** The quote before ends in this block or the one before; farther away nobody remembers who spoke. */
    private static final int MAX_BLOCKS = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        return quotation.isWhole() && !isBehindSilence(quotation)
                ? lastSpoken(quotation)
                        .map(clause -> Finding.Said.takenOver(INFO, clause).withTie(Tie.SPEAKER_ONLY))
                : Optional.empty();
    }

    /** {@code Nobody answered.}: after a silence anybody may speak. */
    private static boolean isBehindSilence(Quotation quotation) {
        int before = quotation.first() - 1;
        if (!quotation.isAround(before) || quotation.words().blockOf(before) == quotation.firstBlock()) {
            return false;
        }
        TaggedText words = quotation.words();
        return words.is(words.sentence(words.sentenceOf(before)).first(), WordUse.NOBODY);
    }

    /** Returns the clause of the last quotation with a speaker, when that is near. */
    static Optional<Clause> lastSpoken(Quotation quotation) {
        Optional<Found> previous = quotation.previous();
        for (int i = 0; i < MAX_STEPS && previous.isPresent(); i++) {
            if (quotation.firstBlock() - previous.get().quotation().lastBlock() > MAX_BLOCKS) {
                return Optional.empty();
            }
            Optional<Clause> clause = previous.get().reporting().filter(Clause::tellsSpeaker);
            if (clause.isPresent()) {
                return clause;
            }
            previous = previous.get().quotation().previous();
        }
        return Optional.empty();
    }
}
