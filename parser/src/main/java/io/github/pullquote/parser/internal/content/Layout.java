package io.github.pullquote.parser.internal.content;

import com.google.common.collect.ImmutableSet;
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
    private static final ImmutableSet<String> HEADLINES = ImmutableSet.of("h1", "h2");
    /** A headline that no title tells has so many letters, and stands at most so many blocks over the text. */
    private static final int SHORT = 12;

    private static final int NEAR = 15;
    private static final int LINKED = 50;
    /** So many links under a heading are a list of its own. */
    private static final int LINKS = 3;

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
        if (layout.isHeadlineAfterText()) {
            layout = new Layout(page, NONE);
        }
        int over = layout.hasHeadline() ? NONE : layout.headingOverText();
        return over == NONE ? layout : new Layout(page, over);
    }

    /**
     * Returns the heading over the running text, with no more than a summary between, where no element shows the title:
     * readers may see another headline than machines.
     */
    private int headingOverText() {
        int sentences = 0;
        int links = 0;
        for (int i = begin - 1; i >= 0 && i >= begin - NEAR && sentences <= 1 && links < LINKS; i--) {
            PageBlock block = page.blocks().get(i);
            boolean open = aside(block).isEmpty();
            boolean linked = block.isLinked(LINKED);
            if (open && !linked && HEADLINES.contains(box(i).tag()) && block.letters() >= SHORT) {
                return i;
            }
            sentences += open && outline.weight(i) > 0 ? 1 : 0;
            links += open && linked ? 1 : 0;
        }
        return NONE;
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
