package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A news article, read.
 *
 * <p>Never half-built: an input that could not be read gives an article with a {@link #status()} and
 * {@link #diagnostics()}, not an exception. Every span points into {@link #source()}.
 */
@Value.Immutable
public interface Article extends Serializable {
    /** The version for transport; Immutables copies it into the implementation. */
    long serialVersionUID = 1L;

    /** The caller's identifier of the document; empty when the caller gave none. */
    Optional<String> id();

    /** How far reading came. */
    ArticleStatus status();

    /** The text that every span points into. */
    SourceText source();

    /** The language as a BCP 47 tag; empty when neither told nor recognised. */
    Optional<String> language();

    /** What kind of piece it is. */
    ArticleKind kind();

    /** The headline, without the name of the site. */
    Optional<PrintedText> headline();

    /** The short line over the headline. */
    Optional<PrintedText> kicker();

    /** The summary under the headline. */
    Optional<PrintedText> standfirst();

    /** The place, date and agency at the head of the text. */
    Optional<Dateline> dateline();

    /** The bylines as printed, in order; sign-off lines included. */
    ImmutableList<Byline> bylines();

    /** The credits as printed, in order. */
    ImmutableList<Credit> credits();

    /** When the article was published. */
    Optional<PublicationDate> published();

    /** When the article was last changed. */
    Optional<PublicationDate> modified();

    /** Where the article was published; a value without attributes when nothing is known. */
    @Value.Default
    default Publication publication() {
        return Publication.builder().build();
    }

    /** The leaves of the text in reading order, disjoint. */
    ImmutableList<Block> blocks();

    /** The sections in order; empty when the text has no headings, posts or turns. */
    ImmutableList<Section> sections();

    /** What is not part of the article, in order, disjoint from the blocks. */
    ImmutableList<DroppedSpan> dropped();

    /** The pictures, in order. */
    ImmutableList<Image> images();

    /** Everybody who speaks, in order of the first mention; {@link Speaker#id()} is the index here. */
    ImmutableList<Speaker> speakers();

    /** The quotes, scare quotes included, in order of start. */
    ImmutableList<Quote> quotes();

    /** Where the values of the head came from. */
    ImmutableMap<ArticleField, Evidence> evidence();

    /** What was odd, in order of discovery. */
    ImmutableList<Diagnostic> diagnostics();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns who wrote the article: the distinct contributors with contribution {@link Contribution#AUTHOR} - the
     * persons, or where there is none, the others.
     */
    default ImmutableList<Contributor> authors() {
        return Authors.of(bylines());
    }

    /** Returns the quotes without the scare quotes. */
    default ImmutableList<Quote> speech() {
        return quotes().stream()
                .filter(quote -> quote.kind() != QuoteKind.SCARE)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the quotes of one speaker, in order; empty when there are none. */
    default ImmutableList<Quote> quotesBy(Speaker speaker) {
        return quotes().stream()
                .filter(quote -> quote.speaker().equals(Optional.of(speaker)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the running text: paragraphs, sub-headings, list items, block quotations and table rows of role
     * {@link BlockRole#BODY} in reading order, a blank line between; hard-wrapped lines joined by a space. Empty when
     * there is none.
     */
    default String body() {
        return Body.of(blocks());
    }

    /**
     * Checks that every span lies in the source, every passage is its slice, and every index points somewhere.
     *
     * @throws IllegalArgumentException if not, naming what is wrong
     */
    @Value.Check
    default void check() {
        ArticleCheck.check(this);
    }

    /** Builds articles; not thread-safe. */
    class Builder extends ImmutableArticle.Builder {
        Builder() {}
    }
}
