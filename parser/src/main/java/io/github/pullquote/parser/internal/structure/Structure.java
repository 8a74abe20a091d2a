package io.github.pullquote.parser.internal.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.ArticleField;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.DroppedSpan;
import io.github.pullquote.core.Evidence;
import io.github.pullquote.core.Image;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.head.Head;
import io.github.pullquote.parser.internal.structure.part.Part;
import java.util.Optional;
import org.immutables.value.Value;

/** The article but for who says what: the blocks with their roles, and what the head of the article says. */
@Value.Immutable
public interface Structure {
    /** The language as a BCP 47 tag. */
    Optional<String> language();

    /** What kind of piece it is. */
    ArticleKind kind();

    /** The head. */
    Head head();

    /** The leaves in reading order. */
    ImmutableList<Block> blocks();

    /** Headed sections, posts and turns, in order. */
    ImmutableList<Part> parts();

    /** What mark-up gives as quotation without marks in the text, in order; each with a span for each block. */
    ImmutableList<ImmutableList<Span>> quotations();

    /** What is not part of the article. */
    ImmutableList<DroppedSpan> dropped();

    /** The pictures. */
    ImmutableList<Image> images();

    /** Why the language and the kind are what they are; the head has its own. */
    ImmutableMap<ArticleField, Evidence> evidence();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableStructure.Builder {
        Builder() {}
    }
}
