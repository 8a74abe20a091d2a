package io.github.pullquote.parser.internal.attribute.quotation;

import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;

/**
 * Tells a direct quote, set apart as a sentence, from marked words inside the writer's own clause. Marks typed as two
 * apostrophes come from conversions that lose which marks they were, so their words are promised as mixed
 * only; so are quotes inside quotes, which the outer speaker gives in words of their own.
 */
final class Kinds {
    private Kinds() {}

    static QuoteKind of(Quotation quotation, Finding finding) {
        if (finding instanceof Finding.NoSpeech) {
            return QuoteKind.SCARE;
        }
        if (finding instanceof Finding.Undecided) {
            return QuoteKind.UNDECIDED;
        }
        if (quotation.marked().typed() || quotation.marked().parent().isPresent()) {
            return QuoteKind.MIXED;
        }
        boolean direct = finding instanceof Finding.Said said
                ? goesOn(quotation, said.clause()) || isDirect(quotation, said)
                : quotation.isWhole() || quotation.opensSentence();
        return direct ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }

    private static boolean isDirect(Quotation quotation, Finding.Said said) {
        return switch (said.form()) {
            case DIRECT -> true;
            case DIRECT_IN_SENTENCE -> quotation.opensSentence() || isApart(quotation, said.clause());
            case DIRECT_WHEN_APART -> isApart(quotation, said.clause());
        };
    }

    /** {@code “No,” said Poe, “never again.”}: the clause is the one of the direct quote before. */
    private static boolean goesOn(Quotation quotation, Clause clause) {
        return quotation.words().tag(quotation.first() - 1) == Tag.COMMA
                && quotation
                        .previous()
                        .filter(previous -> previous.quotation().lastBlock() == quotation.firstBlock())
                        .filter(previous -> previous.kind() == QuoteKind.DIRECT)
                        .flatMap(Found::reporting)
                        .filter(clause::equals)
                        .isPresent();
    }

    /** After a comma or colon, or right after the cue: a sentence of its own when it begins or ends like one. */
    private static boolean isApart(Quotation quotation, Clause clause) {
        TaggedText words = quotation.words();
        int before = quotation.first() - 1;
        boolean sign = quotation.isAround(before)
                && (words.tag(before) == Tag.COMMA || words.token(before).is(':') || words.tag(before) == Tag.SIGN);
        boolean sentences = words.sentenceOf(quotation.first()) != words.sentenceOf(quotation.end() - 1);
        boolean like =
                quotation.beginsWithCapital() && (quotation.holdsClause() || quotation.endsSentence()) || sentences;
        return (sign || clause.end() == quotation.first()) && (like || sign && quotation.isWhole());
    }
}
