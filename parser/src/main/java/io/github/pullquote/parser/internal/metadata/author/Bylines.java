package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import java.util.Optional;

/**
 * Who made the article. Nobody is in it twice.
 *
 * @param printed the bylines as printed, in order
 * @param unprinted those who are known from metadata only
 * @param rule why the authors are thought to be so; empty when there are none
 */
public record Bylines(
        ImmutableList<PrintedByline> printed, ImmutableList<Contributor> unprinted, Optional<MetadataRule> rule) {
    /** Nobody. */
    public static final Bylines NONE = new Bylines(ImmutableList.of(), ImmutableList.of(), Optional.empty());

    /** Returns those of one printed line. */
    static Bylines ofPrinted(PrintedByline line) {
        return new Bylines(ImmutableList.of(line), ImmutableList.of(), Optional.of(MetadataRule.AUTHOR_BYLINE));
    }
}
