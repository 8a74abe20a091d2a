package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.core.Confidence;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Form;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.Tie;
import io.github.pullquote.parser.internal.attribute.quotation.Trust;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.Locale;
import java.util.Optional;

/** {@code ANA ROL: I AM LEAVING} in a line of its own, and below it a paragraph that opens with the quotation. */
final class LabelLine implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("quote.label-line", "A line in capitals over the quote begins with a name and a colon.");

    /** A label has at most so many tokens: title, given names, family name. */
    private static final int MAX_LABEL = 6;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        TaggedText words = quotation.words();
        int before = quotation.first() - 1;
        boolean opensBlock = quotation.isAround(before) && words.blockOf(before) == quotation.firstBlock() - 1;
        if (!opensBlock || !isInCapitals(words, before)) {
            return Optional.empty();
        }
        int first = words.firstAt(
                words.scan().blocks().get(words.blockOf(before)).span().start());
        int colon = colon(words, first, before);
        return isName(words, first, colon) ? Optional.of(said(words, first, colon)) : Optional.empty();
    }

    private static Finding said(TaggedText words, int first, int colon) {
        Clause clause = new Clause(
                CueHit.unlisted(words, colon, CueClass.UNLISTED),
                Optional.of(new NounPhrase(first, colon)),
                Clause.Order.SUBJECT_FIRST);
        return new Finding.Said(INFO, clause, Tie.SPEAKER_ONLY, Form.DIRECT, Trust.both(Confidence.LIKELY));
    }

    private static boolean isInCapitals(TaggedText words, int token) {
        String text = words.scan().blocks().get(words.blockOf(token)).text();
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static int colon(TaggedText words, int first, int last) {
        int colon = first;
        while (colon < last && colon - first < MAX_LABEL && !words.token(colon).is(':')) {
            colon++;
        }
        return words.token(colon).is(':') ? colon : first;
    }

    /** Words of a name, the first one a given name: "SPORT TODAY:" labels nobody. */
    private static boolean isName(TaggedText words, int first, int colon) {
        for (int i = first; i < colon; i++) {
            if (words.tag(i) != Tag.NAME && words.tag(i) != Tag.TITLE) {
                return false;
            }
        }
        return colon > first
                && words.grammar()
                        .isGivenName(Spelling.titleCase(words.token(first).text()));
    }
}
