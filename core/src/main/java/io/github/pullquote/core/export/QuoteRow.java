package io.github.pullquote.core.export;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Confidence;
import io.github.pullquote.core.Modality;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.RuleId;
import io.github.pullquote.core.SpeakerKind;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One quote as a flat row, as tables hold it. All texts are on one line.
 */
@Value.Immutable
public interface QuoteRow extends Serializable {
    /** The caller's identifier of the article; empty when the caller gave none. */
    Optional<String> id();

    /** The index of the quote in {@link Article#quotes()}; id and index together tell a quote from all others. */
    int index();

    /** The fullest name of the speaker; empty when nobody is named. */
    Optional<String> speaker();

    /** The role of the speaker as printed; empty when not given. */
    Optional<String> role();

    /** The body that the speaker belongs to or speaks for, as printed; empty when not given. */
    Optional<String> affiliation();

    /** What kind of speaker it is; empty when there is none. */
    Optional<SpeakerKind> speakerKind();

    /** How the words are given: never a kind that is no speech. */
    QuoteKind kind();

    /** The words beside the quote that name the speaker; empty when none do. */
    Optional<String> mention();

    /** The words of reporting as printed, the particle that stands apart included; empty when there are none. */
    Optional<String> cue();

    /** The dictionary form of the cue; empty when there is none. */
    Optional<String> lemma();

    /** Whether the saying is stated as a fact. Filter by it: a row may be about what was <em>not</em> said. */
    Modality modality();

    /** What was said: of a quote in marks only what stands in them. */
    String words();

    /** The sentences that the quote stands in, the words that report it included. */
    String sentence();

    /** The place of the first code unit in the article's source text, a mark included; UTF-16, from 0. */
    int start();

    /** The place after the last code unit. */
    int end();

    /** How sure the attribution is; empty when nobody is found to have said it. */
    Optional<Confidence> confidence();

    /** The rule that found the speaker; of a quote without one, the rule that decided on its kind. */
    RuleId rule();

    /** The index of the quote that this one repeats as a pull quote: leave such rows out to count each saying once. */
    OptionalInt repeats();

    /**
     * An address that leads a browser to the quote in its page, by a {@link TextFragment}; empty when the address of the
     * article is not known.
     */
    Optional<String> link();

    /** Returns the speech of an article, a row each, in order. */
    static ImmutableList<QuoteRow> of(Article article) {
        return QuoteRows.of(requireNonNull(article, "article"));
    }

    /** Returns the names of the columns, in order: those of the attributes here. */
    static ImmutableList<String> columns() {
        return QuoteRows.COLUMNS;
    }

    /** Returns the cells in the order of the columns; what is absent is an empty text. */
    default ImmutableList<String> values() {
        return QuoteRows.values(this);
    }

    /** Returns the line of column names of a CSV table, CRLF included. */
    static String csvHeader() {
        return QuotesCsv.line(columns());
    }

    /**
     * Returns the row as a line of CSV (RFC 4180), CRLF included. A cell that a spreadsheet would run as a formula, as it
     * begins with one of {@code = + - @} (ASCII or full-width), tab or a line end, gets an apostrophe in front; so does a cell that begins
     * with apostrophes and then such a sign, so that taking one away gives the text back.
     */
    default String toCsv() {
        return QuotesCsv.line(values());
    }

    /** Returns the row as a JSON object on one line, without a line end; what is absent is left out. */
    default String toJson() {
        return QuoteRows.json(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableQuoteRow.Builder {
        Builder() {}
    }
}
