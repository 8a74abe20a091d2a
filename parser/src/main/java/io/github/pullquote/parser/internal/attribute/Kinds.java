package io.github.pullquote.parser.internal.attribute;

import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;

/**
 * Tells a direct quote, set apart as a sentence, from marked words inside the writer's own clause. Marks typed as two
 * apostrophes come from conversions that lose which marks they were, so their words are promised as mixed
 * only; so are quotes inside quotes, which the outer speaker gives in words of their own.
 */
final class Kinds {
    private Kinds() {}

    static QuoteKind of(Quotation quotation) {
        Finding finding = quotation.finding();
        if (finding.isScare()) {
            return QuoteKind.SCARE;
        }
        if (quotation.marked().typed() || quotation.marked().parent().isPresent()) {
            return QuoteKind.MIXED;
        }
        if (!finding.own() || goesOn(quotation)) {
            return QuoteKind.DIRECT;
        }
        boolean direct = switch (finding.rule()) {
            case TURN, DIALOGUE -> true;
            case FRONTED, DISTANT -> setApart(quotation);
            default -> opensSentence(quotation) || setApart(quotation);
        };
        return direct ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }

    /** {@code “No,” said Poe, “never again.”}: the clause is the one of the direct quote before. */
    private static boolean goesOn(Quotation quotation) {
        return quotation.words().tag(quotation.first() - 1) == Tag.COMMA
                && quotation
                        .previous()
                        .filter(previous -> previous.lastBlock() == quotation.firstBlock())
                        .map(previous -> previous.finding()
                                        .clause()
                                        .equals(quotation.finding().clause())
                                && of(previous) == QuoteKind.DIRECT)
                        .orElse(false);
    }

    private static boolean opensSentence(Quotation quotation) {
        return quotation.sentenceStart() == quotation.first();
    }

    /** After a comma or colon, or right after the cue: a sentence of its own when it begins or ends like one. */
    private static boolean setApart(Quotation quotation) {
        TaggedText words = quotation.words();
        int before = quotation.first() - 1;
        boolean sign = quotation.isAround(before)
                && (words.tag(before) == Tag.COMMA || words.token(before).is(':') || words.tag(before) == Tag.SIGN);
        boolean besideCue = quotation.finding().clause().map(Clause::end).orElse(-1) == quotation.first();
        boolean ends = ".!?".indexOf(quotation.lastSign()) >= 0;
        boolean sentences = words.sentenceOf(quotation.first()) != words.sentenceOf(quotation.end() - 1);
        boolean like = quotation.beginsWithCapital() && (quotation.holdsClause() || ends) || sentences;
        return (sign || besideCue) && (like || sign && ContextRules.isWhole(quotation));
    }
}
