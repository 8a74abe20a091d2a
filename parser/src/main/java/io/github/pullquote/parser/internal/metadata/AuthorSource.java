package io.github.pullquote.parser.internal.metadata;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * A place where pages name their authors.
 *
 * @param rule its name
 * @param reader finds those named there
 */
record AuthorSource(MetadataRule rule, Function<AuthorPage, ImmutableList<RawAuthor>> reader) {
    ImmutableList<RawAuthor> read(AuthorPage page) {
        return reader.apply(page);
    }
}
