package io.github.pullquote.parser.internal.metadata;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.jsoup.nodes.Element;

/** What the markup of a page says about its article, each value with its reason. */
@Value.Immutable
public interface Metadata {
    /** The headline. */
    Optional<Candidate<String>> headline();

    /** The element that shows the headline, when it came from one. */
    Optional<Element> headlineElement();

    /** Who made it. */
    @Value.Default
    default Bylines bylines() {
        return Bylines.NONE;
    }

    /** What the page says in a sentence or two that it is about, the best source first; often the standfirst. */
    ImmutableList<Candidate<String>> descriptions();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableMetadata.Builder {
        Builder() {}
    }
}
