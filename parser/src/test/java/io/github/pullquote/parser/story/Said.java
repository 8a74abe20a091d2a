package io.github.pullquote.parser.story;

import io.github.pullquote.core.QuoteKind;
import java.util.List;
import java.util.Optional;

/**
 * The truth about a quote.
 *
 * @param kind how the words are given
 * @param words the words, the parts joined as in {@link io.github.pullquote.core.Quote#text()}
 * @param speaker the full name of who says them, or "nobody" for a scare quote
 * @param mention how the clause names the speaker, without what stands after the name; empty for a scare quote
 * @param cue the verb; empty for a scare quote
 * @param addressee to whom it is said; empty when the clause does not tell
 */
public record Said(
        QuoteKind kind, String words, String speaker, String mention, String cue, Optional<String> addressee) {
    static Said by(Telling telling, QuoteKind kind, List<String> parts) {
        Mention who = telling.who();
        return new Said(
                kind,
                String.join(" … ", parts),
                who.person().fullName(),
                who.core(),
                telling.cueWord(),
                telling.addressee());
    }

    static Said scare(String words) {
        return new Said(QuoteKind.SCARE, words, "nobody", "", "", Optional.empty());
    }
}
