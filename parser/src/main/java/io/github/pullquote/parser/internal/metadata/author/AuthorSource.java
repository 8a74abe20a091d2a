package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import java.util.function.Function;

/**
 * A place where pages name their authors.
 *
 * @param rule its name
 * @param reader finds those named there
 * @param holds what else stands there
 */
record AuthorSource(MetadataRule rule, Function<AuthorPage, ImmutableList<RawAuthor>> reader, Holds holds) {
    /** No article has more authors; longer lists are of something else, and each name is compared with all others. */
    private static final int MOST_AUTHORS = 50;

    /** What a place holds. */
    enum Holds {
        /** Names of authors only. */
        NAMES,
        /** Names of persons who wrote, and of bodies that own the site. */
        OWNERS,
        /** Names of authors, or of their accounts, among other words. */
        LINES,
        /** Names of sites, some of which are those of the persons who write them. */
        SITES
    }

    AuthorSource(MetadataRule rule, Function<AuthorPage, ImmutableList<RawAuthor>> reader) {
        this(rule, reader, Holds.NAMES);
    }

    /** Returns who is named there. */
    ImmutableList<Contributor> read(AuthorPage page, AuthorNames names) {
        return reader.apply(page).stream()
                .flatMap(raw -> read(raw, names).stream())
                .distinct()
                .limit(MOST_AUTHORS)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Contributor> read(RawAuthor raw, AuthorNames names) {
        return switch (holds) {
            case NAMES -> names.read(raw);
            case OWNERS ->
                names.read(raw).stream()
                        .filter(each -> !names.isOwner(each, raw))
                        .collect(ImmutableList.toImmutableList());
            case LINES -> lines(raw, names);
            case SITES -> names.writer(raw).stream().collect(ImmutableList.toImmutableList());
        };
    }

    private static ImmutableList<Contributor> lines(RawAuthor raw, AuthorNames names) {
        ImmutableList<Contributor> understood = names.understood(raw);
        return understood.isEmpty() ? names.account(raw).stream().collect(ImmutableList.toImmutableList()) : understood;
    }
}
