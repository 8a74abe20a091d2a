package io.github.pullquote.parser.internal.attribute;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import java.util.Optional;

/**
 * A reporting clause: a cue with its speaker.
 *
 * @param cue the cue
 * @param mention the noun phrase that speaks; empty in a passive without "by"
 * @param order how the two stand to each other
 */
record Clause(CueHit cue, Optional<NounPhrase> mention, Order order) {
    /** How speaker and cue stand. */
    enum Order {
        /** "Poe said". */
        SUBJECT_FIRST,
        /** "said Poe", "according to Poe". */
        CUE_FIRST,
        /** The speaker is the subject of an earlier verb: "Poe rose, adding". */
        SHARED_SUBJECT,
        /** "was called", "is said". */
        PASSIVE
    }

    /** Returns the index of the first token of the clause. */
    int first() {
        return mention.map(m -> Math.min(m.first(), cue.first())).orElse(cue.first());
    }

    /** Returns the index after the last token of the clause. */
    int end() {
        return order == Order.CUE_FIRST ? mention.map(NounPhrase::end).orElse(cue.end()) : cue.end();
    }
}
