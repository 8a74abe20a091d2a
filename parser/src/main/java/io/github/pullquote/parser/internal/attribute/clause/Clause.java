package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import java.util.Optional;

/**
 * A reporting clause: a cue with its speaker.
 *
 * @param cue the cue
 * @param mention the noun phrase that speaks; empty in a passive without "by", and where the subject is missing
 * @param order how the two stand to each other
 */
public record Clause(CueHit cue, Optional<NounPhrase> mention, Order order) {
    /** How speaker and cue stand. */
    public enum Order {
        /** "Poe said". */
        SUBJECT_FIRST,
        /** "said Poe", "according to Poe". */
        CUE_FIRST,
        /** The speaker is the subject of an earlier verb: "Poe rose, adding". */
        SHARED_SUBJECT,
        /** "was called", "is said". */
        PASSIVE,
        /** Spanish "dijo": the verb has no subject, and what stands before tells who is meant. */
        NO_SUBJECT
    }

    /** Returns whether the clause tells who speaks, by naming somebody or by leaving out who was named before. */
    public boolean tellsSpeaker() {
        return mention.isPresent() || order == Order.NO_SUBJECT;
    }

    /** Returns the index of the first token of the clause. */
    public int first() {
        int verb = order == Order.CUE_FIRST || order == Order.NO_SUBJECT ? cue.group() : cue.first();
        return mention.isPresent() ? Math.min(mention.get().first(), verb) : verb;
    }

    /** Returns the index after the last token of the clause. */
    public int end() {
        return order == Order.CUE_FIRST && mention.isPresent() ? mention.get().end() : cue.end();
    }

    /** Returns whether it is about the words before it alone: {@code , as he said}. */
    public boolean isAside(TaggedText words) {
        return words.is(first() - 1, WordUse.ASIDE) && words.tag(first() - 2) == Tag.COMMA;
    }
}
