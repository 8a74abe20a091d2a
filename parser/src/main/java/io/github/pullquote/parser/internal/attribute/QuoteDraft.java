package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Confidence;
import io.github.pullquote.core.Cue;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A quote whose speaker is not yet resolved.
 *
 * @param kind how the words are given
 * @param parts the pieces, in order, disjoint
 * @param closed whether its marks are closed
 * @param nestedIn the index of the quote around it
 * @param rule the rule that found the attribution, or the reason why it is no speech
 * @param mention the noun phrase that speaks
 * @param verb the token of a verb without subject, where what stands before tells who speaks
 * @param printed the place of the mention, with the description before it: "the clerk, Ann Poe"
 * @param cue the words of reporting
 * @param addressee to whom it was said
 * @param medium the means
 * @param occasion when or where
 * @param confidence how sure the attribution is
 */
public record QuoteDraft(
        QuoteKind kind,
        ImmutableList<Span> parts,
        boolean closed,
        OptionalInt nestedIn,
        RuleInfo rule,
        Optional<NounPhrase> mention,
        OptionalInt verb,
        Optional<Span> printed,
        Optional<Cue> cue,
        Optional<Span> addressee,
        Optional<Span> medium,
        Optional<Span> occasion,
        Confidence confidence) {
    /** Returns the token at which the text tells who speaks; empty when it does not. */
    public OptionalInt place() {
        return mention.isPresent() ? OptionalInt.of(mention.get().first()) : verb;
    }

    /** Returns the offset of the first part. */
    public int start() {
        return parts.get(0).start();
    }
}
