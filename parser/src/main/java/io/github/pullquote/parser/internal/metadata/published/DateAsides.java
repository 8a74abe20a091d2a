package io.github.pullquote.parser.internal.metadata.published;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.hint.DatePlace;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageElement;
import java.util.BitSet;
import java.util.Optional;

/**
 * Tells the elements in which the dates of other things than the article stand. What holds the headline is none,
 * whatever its name. Made for one page.
 */
final class DateAsides {
    private static final ImmutableSet<String> TAGS = ImmutableSet.of("a", "aside", "blockquote", "footer", "nav");

    private final ImmutableSet<PageElement> aroundHeadline;

    DateAsides(Optional<PageElement> headline) {
        this.aroundHeadline =
                headline.stream().flatMap(title -> title.path().skip(1)).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns whether a date that mark-up tells in the element is not the article's. */
    boolean isAside(PageElement element) {
        return (TAGS.contains(element.tag()) || element.hints().datePlace().isPresent())
                && !aroundHeadline.contains(element);
    }

    /** Returns the boxes, by index, whose text is not the article's. */
    BitSet foreign(Page page) {
        BitSet found = new BitSet();
        for (int i = 0; i < page.boxes().size(); i++) {
            Box box = page.boxes().get(i);
            found.set(i, (box.parent() >= 0 && found.get(box.parent())) || isForeign(box.element()));
        }
        return found;
    }

    private boolean isForeign(PageElement element) {
        return element.hints().datePlace().equals(Optional.of(DatePlace.FOREIGN)) && !aroundHeadline.contains(element);
    }
}
