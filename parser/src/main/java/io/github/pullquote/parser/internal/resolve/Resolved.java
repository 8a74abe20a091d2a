package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.Confidence;
import io.github.pullquote.core.Speaker;
import java.util.Optional;

/**
 * Who speaks.
 *
 * @param speakers everybody who speaks, in order of the first mention
 * @param speakerOf for each quote its speaker; empty where the quote names nobody
 * @param confidenceOf for each quote how sure it is that the mention means that speaker; certain where it names nobody
 * @param alternativesOf for each quote the other speakers whom its mention may mean, likeliest first, at most 3
 * @param speakerOfTurn for the first block of a turn its speaker; a turn of whom nothing is known is left out
 */
public record Resolved(
        ImmutableList<Speaker> speakers,
        ImmutableList<Optional<Speaker>> speakerOf,
        ImmutableList<Confidence> confidenceOf,
        ImmutableList<ImmutableList<Speaker>> alternativesOf,
        ImmutableMap<Integer, Speaker> speakerOfTurn) {
    /** What there is to say of a text without quotes and turns. */
    public static final Resolved NOBODY = new Resolved(
            ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableMap.of());
}
