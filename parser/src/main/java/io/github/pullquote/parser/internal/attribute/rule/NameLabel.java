package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.Trust;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/**
 * {@code Jana Nová: „...“} in a language without word lists: nothing but a name opens the sentence and ends in a colon.
 * {@code Řekla Nová: „...“} is none: only words that have their capital inside of a sentence, too, are names.
 */
final class NameLabel implements QuoteRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "quote.label", "A name and a colon alone stand before the quote; the words of the language are not known.");

    /** Given and family names; a single word may be anything. */
    private static final int LEAST_WORDS = 2;

    private static final int MOST_WORDS = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        int colon = quotation.first() - 1;
        int first = quotation.sentenceStart();
        TaggedText words = quotation.words();
        boolean label = colon - first >= LEAST_WORDS
                && colon - first <= MOST_WORDS
                && quotation.isAround(colon)
                && words.token(colon).is(':')
                && isName(words, first, colon);
        return label ? Optional.of(said(words, first, colon)) : Optional.empty();
    }

    private static boolean isName(TaggedText words, int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.tag(i) != Tag.NAME) {
                return false;
            }
        }
        return words.hasInsideCapital(words.token(first).text());
    }

    private static Finding said(TaggedText words, int first, int colon) {
        CueHit cue = CueHit.unlisted(words, colon, CueClass.SPEECH);
        Clause clause = new Clause(cue, Optional.of(new NounPhrase(first, colon)), Clause.Order.SUBJECT_FIRST);
        return Finding.Said.of(INFO, clause, Trust.WEAK);
    }
}
