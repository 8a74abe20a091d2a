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
import java.util.Locale;
import java.util.Optional;

/** {@code “POE: We lost.}: the label of a turn stands inside the marks, or in the element that stands for them. */
final class LabelledTurn implements QuoteRule {
    static final RuleInfo INFO = RuleInfo.of(
            "quote.turn",
            "The words are a turn: its speaker's name opens it, or it is the question or answer of an interview.");

    /** A label has at most so many tokens: title, given names, family name. */
    private static final int MAX_LABEL = 6;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        int first = quotation.first() + (quotation.marked().markLength() > 0 ? 1 : 0);
        int colon = colon(quotation, first);
        return colon > first
                        && colon < quotation.end()
                        && quotation.words().token(colon).is(':')
                        && holdsWord(quotation, colon + 1)
                ? Optional.of(label(quotation, first, colon))
                : Optional.empty();
    }

    private static Finding label(Quotation quotation, int first, int colon) {
        CueHit cue = CueHit.unlisted(quotation.words(), colon, CueClass.SPEECH);
        Clause clause = new Clause(cue, Optional.of(new NounPhrase(first, colon)), Clause.Order.SUBJECT_FIRST);
        return Finding.Said.of(INFO, clause, Trust.both(Confidence.LIKELY))
                .withTie(Tie.LABEL)
                .withForm(Form.DIRECT);
    }

    /** The end of the names and titles in capitals that begin at a token. */
    private static int colon(Quotation quotation, int first) {
        int colon = first;
        while (colon < Math.min(quotation.end(), first + MAX_LABEL) && isLabelPart(quotation.words(), colon)) {
            colon++;
        }
        return colon;
    }

    private static boolean isLabelPart(TaggedText words, int i) {
        String text = words.token(i).text();
        boolean name = words.tag(i) == Tag.NAME || words.tag(i) == Tag.TITLE;
        return name && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** A label before nothing but signs is no turn: nothing is said in it. */
    private static boolean holdsWord(Quotation quotation, int from) {
        for (int i = from; i < quotation.end(); i++) {
            if (quotation.words().token(i).isWord()) {
                return true;
            }
        }
        return false;
    }
}
