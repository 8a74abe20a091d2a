package io.github.pullquote.parser.internal.resolve;

import io.github.pullquote.core.Confidence;

/**
 * Whom a mention means.
 *
 * @param participant the one who is meant
 * @param confidence how sure it is that this is the one, however sure the clause is
 */
record Meant(Participant participant, Confidence confidence) {
    static Meant certainly(Participant participant) {
        return new Meant(participant, Confidence.CERTAIN);
    }

    static Meant likely(Participant participant) {
        return new Meant(participant, Confidence.LIKELY);
    }

    static Meant perhaps(Participant participant) {
        return new Meant(participant, Confidence.WEAK);
    }
}
