package io.github.pullquote.parser.internal.metadata.published;

import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.date.DateOrder;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.page.PageBlock;
import java.util.Optional;

/**
 * When a page says its article was published and changed.
 *
 * @param published the date of publication
 * @param modified the date of the last change
 * @param line the visible block that shows the date, when there is one
 * @param order of day and month in the dates of the page
 */
public record Dates(
        Optional<Candidate<PublicationDate>> published,
        Optional<Candidate<PublicationDate>> modified,
        Optional<PageBlock> line,
        DateOrder order) {}
