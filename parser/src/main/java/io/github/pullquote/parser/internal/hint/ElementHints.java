package io.github.pullquote.parser.internal.hint;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What the attributes of an element say of it.
 *
 * @param purposes what it is for, in order of strength
 * @param authors how it says that it names an author, in order of strength
 * @param authorPlace whose authors it holds, when it says so
 * @param date what it says of a date in it
 * @param datePlace that the dates in it are of something else, when it says so
 * @param parts which parts of the head, or of a picture's text, it says to be, in order of their names
 */
public record ElementHints(
        ImmutableSet<Hint> purposes,
        ImmutableSet<AuthorMark> authors,
        Optional<AuthorPlace> authorPlace,
        Optional<DateMark> date,
        Optional<DatePlace> datePlace,
        ImmutableSet<PartMark> parts) {
    /** An element that says nothing. */
    static final ElementHints NONE = new ElementHints(
            ImmutableSet.of(),
            ImmutableSet.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ImmutableSet.of());

    /** Returns whether the element is for that. */
    public boolean has(Hint hint) {
        return purposes.contains(hint);
    }

    /** Returns whether the element says that it is that part. */
    public boolean has(PartMark part) {
        return parts.contains(part);
    }

    /** Returns whether the authors in it are of something else, or none. */
    public boolean isOfOtherAuthors() {
        return authorPlace.equals(Optional.of(AuthorPlace.ELSEWHERE));
    }

    /** Returns whether it is a part of an article, such as the lines below its text. */
    public boolean isOfArticle() {
        return authorPlace.equals(Optional.of(AuthorPlace.ARTICLE));
    }
}
