package io.github.pullquote.parser.internal.metadata;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.Image;
import io.github.pullquote.core.Publication;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.date.DateOrder;
import io.github.pullquote.parser.internal.metadata.author.Bylines;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.page.PageBlock;
import io.github.pullquote.parser.internal.page.PageElement;
import java.util.Optional;
import org.immutables.value.Value;

/** What the markup of a page says about its article, each value with its reason. */
@Value.Immutable
public interface Metadata {
    /** The headline. */
    Optional<Candidate<String>> headline();

    /** The element that shows the headline, when it came from one. */
    Optional<PageElement> headlineElement();

    /** Who made it. */
    @Value.Default
    default Bylines bylines() {
        return Bylines.NONE;
    }

    /** What the page says in a sentence or two that it is about, the best source first; often the standfirst. */
    ImmutableList<Candidate<String>> descriptions();

    /** When it was published. */
    Optional<Candidate<PublicationDate>> published();

    /** When it was last changed. */
    Optional<Candidate<PublicationDate>> modified();

    /** The visible block that shows when it was published or changed, perhaps beside other things. */
    Optional<PageBlock> dateLine();

    /** The order of day and month in the dates of the page. */
    @Value.Default
    default DateOrder dateOrder() {
        return DateOrder.UNKNOWN;
    }

    /** Where it was published. */
    Optional<Candidate<Publication>> publication();

    /** The language as a BCP 47 tag. */
    Optional<Candidate<String>> language();

    /** What kind of piece it is, when that is any but a plain report. */
    Optional<Candidate<ArticleKind>> kind();

    /** Whether the page declares the article to be news, and not a text of any sort. */
    @Value.Default
    default boolean isNews() {
        return false;
    }

    /** Whether the page holds a judgement on a product or work in machine-readable form. */
    @Value.Default
    default boolean isRated() {
        return false;
    }

    /** The pictures that the metadata name. */
    ImmutableList<Image> images();

    /** The running text as JSON-LD gives it, by paragraphs. */
    Optional<Candidate<ImmutableList<String>>> articleBody();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableMetadata.Builder {
        Builder() {}
    }
}
