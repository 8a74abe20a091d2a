package io.github.pullquote.parser.internal.head;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.ArticleField;
import io.github.pullquote.core.Byline;
import io.github.pullquote.core.Credit;
import io.github.pullquote.core.Dateline;
import io.github.pullquote.core.Evidence;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.core.Publication;
import io.github.pullquote.core.PublicationDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The head of an article: what it is called, who made it, where and when, each with its place where it has one. */
@Value.Immutable
public interface Head {
    /** The headline. */
    Optional<PrintedText> headline();

    /** The line over the headline. */
    Optional<PrintedText> kicker();

    /** The summary under the headline. */
    Optional<PrintedText> standfirst();

    /** The dateline. */
    Optional<Dateline> dateline();

    /** The bylines, sign-offs included. */
    ImmutableList<Byline> bylines();

    /** Who supplied pictures, video or agency copy. */
    ImmutableList<Credit> credits();

    /** When it was published. */
    Optional<PublicationDate> published();

    /** When it was last changed. */
    Optional<PublicationDate> modified();

    /** Where it was published. */
    @Value.Default
    default Publication publication() {
        return Publication.builder().build();
    }

    /** Where the values came from. */
    ImmutableMap<ArticleField, Evidence> evidence();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableHead.Builder {
        Builder() {}
    }
}
