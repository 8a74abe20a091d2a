package io.github.pullquote.core;

import static com.google.common.base.Preconditions.checkPositionIndex;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A news article, read.
 *
 * <p>Never half-built: an input that could not be read gives an article with a {@link #status()} and
 * {@link #diagnostics()}, not an exception. Every span points into {@link #source()}.
 *
 * <p>Equal by value. Comparing, hashing and printing take time in proportion to the article, however often its speakers
 * are quoted.
 */
@Value.Immutable
public abstract class Article implements Serializable {
    /** Only the generated implementation extends it. */
    Article() {}

    /** The caller's identifier of the document; empty when the caller gave none. */
    public abstract Optional<String> id();

    /** How far reading came. */
    public abstract ArticleStatus status();

    /** The text that every span points into. */
    public abstract SourceText source();

    /** The language as a BCP 47 tag; empty when neither told nor recognised. */
    public abstract Optional<String> language();

    /** What kind of piece it is. */
    public abstract ArticleKind kind();

    /** The headline, without the name of the site. */
    public abstract Optional<PrintedText> headline();

    /** The short line over the headline. */
    public abstract Optional<PrintedText> kicker();

    /** The summary under the headline. */
    public abstract Optional<PrintedText> standfirst();

    /** The place, date and agency at the head of the text. */
    public abstract Optional<Dateline> dateline();

    /** The bylines as printed, in order; sign-off lines included. */
    public abstract ImmutableList<Byline> bylines();

    /** The credits as printed, in order. */
    public abstract ImmutableList<Credit> credits();

    /** When the article was published. */
    public abstract Optional<PublicationDate> published();

    /** When the article was last changed. */
    public abstract Optional<PublicationDate> modified();

    /** Where the article was published; a value without attributes when nothing is known. */
    @Value.Default
    public Publication publication() {
        return Publication.builder().build();
    }

    /** The leaves of the text in reading order, disjoint. */
    public abstract ImmutableList<Block> blocks();

    /** The sections in order; empty when the text has no headings, posts or turns. */
    public abstract ImmutableList<Section> sections();

    /** What is not part of the article, in order, disjoint from the blocks. */
    public abstract ImmutableList<DroppedSpan> dropped();

    /** The pictures, in order. */
    public abstract ImmutableList<Image> images();

    /** Everybody who speaks, in order of the first mention; {@link Speaker#id()} is the index here. */
    public abstract ImmutableList<Speaker> speakers();

    /** The quotes, scare quotes included, in order of start. */
    public abstract ImmutableList<Quote> quotes();

    /** Where the values of the head came from. */
    public abstract ImmutableMap<ArticleField, Evidence> evidence();

    /** What was odd, in order of discovery. */
    public abstract ImmutableList<Diagnostic> diagnostics();

    /**
     * The mentions of each speaker: what two articles are compared by, once, in place of the mentions in every value that
     * holds a speaker.
     */
    @Value.Derived
    ImmutableList<ImmutableList<Passage>> mentions() {
        return speakers().stream().map(Speaker::mentions).collect(ImmutableList.toImmutableList());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns who wrote the article: the contributors with contribution {@link Contribution#AUTHOR} - the persons, or
     * where there is none, the others. Who is named twice is given once, by the entry that says most of them; in order of
     * first naming.
     */
    public ImmutableList<Contributor> authors() {
        return Authors.of(bylines());
    }

    /**
     * Returns the quotes without the scare quotes and the undecided ones: what is reported as said, <em>also what is reported as not said</em>
     * ("did not say that ..."). {@link Quote#modality()} tells which.
     */
    public ImmutableList<Quote> speech() {
        return quotes().stream().filter(quote -> quote.kind().isSpeech()).collect(ImmutableList.toImmutableList());
    }

    /** Returns the quotes of one kind, in order; empty when there are none. */
    public ImmutableList<Quote> quotes(QuoteKind kind) {
        requireNonNull(kind, "kind");
        return quotes().stream().filter(quote -> quote.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    /** Returns the quotes of one speaker, in order; empty when there are none. */
    public ImmutableList<Quote> quotesBy(Speaker speaker) {
        Optional<Speaker> wanted = Optional.of(requireNonNull(speaker, "speaker"));
        return quotes().stream()
                .filter(quote -> quote.speaker().equals(wanted))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the quotes that lie in a span from their first part to their last, in order; empty when there are none.
     */
    public ImmutableList<Quote> quotesIn(Span span) {
        requireNonNull(span, "span");
        return quotes().stream().filter(quote -> span.contains(quote.span())).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the quote that a quote of this article is nested in; empty when it stands by itself.
     *
     * @throws IllegalArgumentException if the quote is nested in one that this article does not have
     */
    public Optional<Quote> quoteAround(Quote quote) {
        OptionalInt around = requireNonNull(quote, "quote").nestedIn();
        ArticleCheck.index(around, quotes().size(), "quote.nestedIn");
        return around.stream().mapToObj(quotes()::get).findFirst();
    }

    /**
     * Returns the sentences that a quote of this article stands in, the words that report it included. They never reach
     * beyond the blocks that the quote begins and ends in. Ends of sentences are told from signs alone, in any language:
     * where it is uncertain whether a full stop ends one, it does not, so that a context is rather too long - but never
     * by more than some thousand code units on either side.
     *
     * @throws IndexOutOfBoundsException if the quote lies outside of the source
     */
    public Passage context(Quote quote) {
        return source().passage(Context.of(this, requireNonNull(quote, "quote")));
    }

    /**
     * Returns the block that an offset lies in; empty between blocks and in what was dropped.
     *
     * @param offset from 0 to the length of the source text, both included
     * @throws IndexOutOfBoundsException if it is not
     */
    public Optional<Block> blockAt(int offset) {
        checkPositionIndex(offset, source().text().length(), "offset");
        return Context.blockAt(blocks(), offset);
    }

    /**
     * Returns the blocks of a section, its heading included, in order; never empty.
     *
     * @throws IndexOutOfBoundsException if the section ends after the blocks
     */
    public ImmutableList<Block> blocks(Section section) {
        requireNonNull(section, "section");
        return blocks().subList(section.first(), section.end());
    }

    /**
     * Returns the running text: paragraphs, sub-headings, list items, block quotations and table rows of role
     * {@link BlockRole#BODY} in reading order, a blank line between; hard-wrapped lines joined by a space. Empty when
     * there is none.
     */
    public String body() {
        return Body.of(blocks());
    }

    /**
     * Checks that every span lies in the source and splits no surrogate pair, every passage is its slice, what has an
     * order is in it, and every index points somewhere.
     *
     * @throws IllegalArgumentException if not, naming what is wrong
     */
    @Value.Check
    void check() {
        ArticleCheck.check(this);
    }

    /** Builds articles; not thread-safe. */
    public static final class Builder extends ImmutableArticle.Builder {
        Builder() {}
    }
}
