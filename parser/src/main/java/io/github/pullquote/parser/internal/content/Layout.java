package io.github.pullquote.parser.internal.content;

import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import java.util.Optional;

/**
 * Where the parts of a page are: its headline, its asides, the box that holds nearly all running text, and in it the
 * first and last block of running text.
 */
final class Layout {
    private static final int NONE = -1;

    private final Page page;
    private final int headline;
    private final Outline outline;
    private final Asides asides;
    private final Box container;
    private final int begin;
    private final int nextArticle;
    private final int end;

    private Layout(Page page, int headline) {
        this.page = page;
        this.headline = headline;
        this.outline = new Outline(page, headline);
        this.asides = Asides.of(page, outline, headline);
        this.container = page.boxes().get(ContainerFinder.find(page, outline, asides, headline));
        this.begin = findBegin();
        this.nextArticle = findNextArticle();
        this.end = findEnd();
    }

    static Layout of(Page page, Metadata metadata) {
        int headline = metadata.headlineElement().map(page::firstBlock).orElse(NONE);
        Layout layout = new Layout(page, headline);
        return layout.isHeadlineAfterText() ? new Layout(page, NONE) : layout;
    }

    /** The words of the headline may be shown again in another place, and only there. */
    private boolean isHeadlineAfterText() {
        return headline >= container.end();
    }

    private int findBegin() {
        int i = container.first();
        while (i < container.end() && !isRunning(i)) {
            i++;
        }
        return i == container.end() ? container.first() : i;
    }

    private boolean isRunning(int i) {
        return outline.weight(i) > 0
                && i > headline
                && aside(page.blocks().get(i)).isEmpty();
    }

    /** The next headline of the first level, made like the first, opens another article. */
    private int findNextArticle() {
        String make = headline == NONE ? "" : box(headline).element().className();
        if (make.isEmpty() || !isTop(headline)) {
            return container.end();
        }
        for (int i = begin + 1; i < container.end(); i++) {
            if (isTop(i) && box(i).element().className().equals(make)) {
                return i;
            }
        }
        return container.end();
    }

    private boolean isTop(int i) {
        return box(i).tag().equals("h1");
    }

    private Box box(int i) {
        return page.box(page.blocks().get(i));
    }

    private int findEnd() {
        int i = nextArticle;
        while (i > container.first() && !isRunning(i - 1)) {
            i--;
        }
        return i == container.first() ? nextArticle : i;
    }

    Page page() {
        return page;
    }

    Outline outline() {
        return outline;
    }

    boolean hasHeadline() {
        return headline != NONE;
    }

    /** Returns the index of the block that holds the headline, -1 when none does. */
    int headline() {
        return headline;
    }

    /** Returns the smallest box that holds nearly all running text. */
    Box container() {
        return container;
    }

    /** Returns the index of the first block of running text. */
    int begin() {
        return begin;
    }

    /** Returns the index of the block after the last one of running text. */
    int end() {
        return end;
    }

    /** Returns the index of the block after the last one of the article. */
    int nextArticle() {
        return nextArticle;
    }

    /** Returns why a block is not running text by the boxes around it. */
    Optional<ContentRule> aside(PageBlock block) {
        return asides.rule(block.box());
    }
}
