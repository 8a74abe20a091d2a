package io.github.pullquote.parser.internal.hint;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;

/**
 * What names say: the words of one or more classes, identifiers or roles.
 *
 * @param purposes what is so named is for that
 * @param authors what is so named holds authors in that way
 * @param dates what is so named holds such dates
 * @param datePlaces where the dates of what is so named belong
 * @param parts what is so named is such a part
 */
record NameHints(
        ImmutableSet<Hint> purposes,
        ImmutableSet<AuthorWord> authors,
        ImmutableSet<DateMark> dates,
        ImmutableSet<DatePlace> datePlaces,
        ImmutableSet<PartMark> parts) {
    /** Names that say nothing. */
    static final NameHints NONE = new NameHints(
            ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());

    /** What a word says about authors, as the list has it. */
    enum AuthorWord {
        /** The name of an author. */
        NAME,
        /** Names of authors among other things. */
        BYLINE,
        /** The authors of something else. */
        ELSEWHERE,
        /** A part of the article. */
        ARTICLE;

        /** Returns how an element so named says that it names an author. */
        Optional<AuthorMark> mark() {
            return switch (this) {
                case NAME -> Optional.of(AuthorMark.NAME);
                case BYLINE -> Optional.of(AuthorMark.BYLINE);
                case ELSEWHERE, ARTICLE -> Optional.empty();
            };
        }
    }

    /** Returns whether the names say nothing. */
    boolean isEmpty() {
        return purposes.isEmpty() && authors.isEmpty() && dates.isEmpty() && datePlaces.isEmpty() && parts.isEmpty();
    }

    /** Returns what these names and others say together, each thing in the order of its constants. */
    NameHints and(NameHints other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return new NameHints(
                union(purposes, other.purposes),
                union(authors, other.authors),
                union(dates, other.dates),
                union(datePlaces, other.datePlaces),
                union(parts, other.parts));
    }

    NameHints withoutPurposes() {
        return purposes.isEmpty() ? this : new NameHints(ImmutableSet.of(), authors, dates, datePlaces, parts);
    }

    NameHints withoutAuthors() {
        return authors.isEmpty() ? this : new NameHints(purposes, ImmutableSet.of(), dates, datePlaces, parts);
    }

    NameHints withoutDates() {
        return dates.isEmpty() && datePlaces.isEmpty()
                ? this
                : new NameHints(purposes, authors, ImmutableSet.of(), ImmutableSet.of(), parts);
    }

    private static <E extends Enum<E>> ImmutableSet<E> union(ImmutableSet<E> one, ImmutableSet<E> other) {
        return Sets.immutableEnumSet(Sets.union(one, other));
    }
}
