package io.github.pullquote.parser.internal.metadata.published;

import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import java.util.Optional;
import java.util.function.Function;

/**
 * A place where pages state a date.
 *
 * @param rule the reason to give
 * @param read how to read it
 */
record DateSource(MetadataRule rule, Function<DatePage, Optional<PublicationDate>> read) {
    /** Returns the date that the page has there. */
    Optional<Candidate<PublicationDate>> of(DatePage page) {
        return read.apply(page).map(date -> new Candidate<>(date, rule));
    }
}
