package io.github.pullquote.parser.internal.metadata.published;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.hint.DateMark;
import io.github.pullquote.parser.internal.page.PageElement;
import io.github.pullquote.parser.internal.page.PageVisitor;
import java.util.Optional;

/** Walks a page once, and notes the elements whose mark-up speaks of a date. */
final class DateElements implements PageVisitor {
    /** More of them than this are those of a list. */
    private static final int MOST = 2_000;

    private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("article", "header", "main");
    /** Elements that count even without attributes. */
    private static final ImmutableSet<String> LANDMARKS =
            ImmutableSet.of("a", "article", "aside", "blockquote", "footer", "header", "main", "nav", "time");

    private static final int NOWHERE = -1;

    private final ImmutableList.Builder<Marked> marked = ImmutableList.builder();
    private final Optional<PageElement> headline;
    private final DateAsides asides;
    private int count;
    private int depth;
    private int articleDepth = NOWHERE;
    private int asideDepth = NOWHERE;
    private boolean afterHeadline;

    /**
     * An element that speaks of a date.
     *
     * @param element the element
     * @param mark what its mark-up says
     * @param inArticle whether it stands in an element for the main content
     * @param aside whether it stands in an element for other things
     * @param afterHeadline whether the headline came before
     */
    record Marked(PageElement element, DateMark mark, boolean inArticle, boolean aside, boolean afterHeadline) {
        boolean isTime() {
            return element.tag().equals("time");
        }

        /** A time that is not said to be more may be one of those that the text tells of. */
        boolean isStated() {
            return isTime() && mark != DateMark.NONE;
        }
    }

    private DateElements(Optional<PageElement> headline, DateAsides asides) {
        this.headline = headline;
        this.asides = asides;
    }

    /** Returns the elements in document order. */
    static ImmutableList<Marked> of(PageElement body, Optional<PageElement> headline, DateAsides asides) {
        DateElements walk = new DateElements(headline, asides);
        body.walk(walk);
        return walk.marked.build();
    }

    @Override
    public boolean enter(PageElement element) {
        depth++;
        afterHeadline |= headline.filter(element::equals).isPresent();
        if (element.hasAttributes() || LANDMARKS.contains(element.tag())) {
            read(element);
        }
        return true;
    }

    private void read(PageElement element) {
        if (articleDepth == NOWHERE && ARTICLES.contains(element.tag())) {
            articleDepth = depth;
        }
        if (asideDepth == NOWHERE && asides.isAside(element)) {
            asideDepth = depth;
        }
        if (count < MOST) {
            element.hints().date().ifPresent(mark -> add(element, mark));
        }
    }

    private void add(PageElement element, DateMark mark) {
        marked.add(new Marked(element, mark, articleDepth != NOWHERE, asideDepth != NOWHERE, afterHeadline));
        count++;
    }

    @Override
    public void leave(PageElement element) {
        articleDepth = depth == articleDepth ? NOWHERE : articleDepth;
        asideDepth = depth == asideDepth ? NOWHERE : asideDepth;
        depth--;
    }
}
