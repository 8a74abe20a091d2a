package io.github.pullquote.parser.internal.content;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.hint.Hint;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The boxes of other articles that stand after the article, told by their form: boxes of one make, each with a linked
 * title and a sentence or two, are teasers; a box of the same make as that of the article, with a title that is a link,
 * or a byline or date of its own, is an article of its own. Sections of one article have neither.
 */
final class Neighbours {
    private static final ImmutableSet<String> HEADINGS = ImmutableSet.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Splitter NO_DIGITS =
            Splitter.on(CharMatcher.inRange('0', '9').negate());
    private static final int LINKED = 60;
    private static final int WHOLLY = 95;
    /** A title has so many letters, a name may have fewer. */
    private static final int TITLE = 25;
    /** A teaser has few blocks, one of them at most of running text; a list of them has some. */
    private static final int MOST_BLOCKS = 5;

    private static final int FEWEST_TEASERS = 2;
    private static final int MOST_LETTERS = 300;
    /** An article has so many paragraphs at least. */
    private static final int PARAGRAPHS = 2;
    /** Byline and date stand so many blocks from the title, or nearer. */
    private static final int NEAR = 3;
    /** A line with a date has so many letters at most. */
    private static final int DATE = 40;

    private static final int NONE = -1;

    private final Page page;
    private final Outline outline;
    private final int headline;
    private final BitSet teasers = new BitSet();
    private final BitSet articles = new BitSet();

    private Neighbours(Page page, Outline outline, int headline) {
        this.page = page;
        this.outline = outline;
        this.headline = headline;
    }

    static Neighbours of(Page page, Outline outline, int headline) {
        Neighbours neighbours = new Neighbours(page, outline, headline);
        if (headline >= 0) {
            neighbours.findTeasers();
            neighbours.findArticles();
        }
        return neighbours;
    }

    /** What boxes of one list share: where they stand, their tag and their names. */
    private String make(int box) {
        Box of = page.boxes().get(box);
        return of.parent() + of.tag() + ' ' + of.element().className();
    }

    private void findTeasers() {
        Map<String, BitSet> lists = new HashMap<>();
        for (int i = 1; i < page.boxes().size(); i++) {
            if (page.boxes().get(i).first() > headline && isTeaser(page.boxes().get(i))) {
                lists.computeIfAbsent(make(i), like -> new BitSet()).set(i);
            }
        }
        lists.values().stream()
                .filter(list -> list.cardinality() >= FEWEST_TEASERS)
                .forEach(teasers::or);
    }

    private boolean isTeaser(Box box) {
        int blocks = box.end() - box.first();
        return blocks > 1
                && blocks <= MOST_BLOCKS
                && outline.paragraphs(box) == 1
                && outline.weight(box) <= MOST_LETTERS
                && (isLinkedTitle(box.first()) || isLinkedLine(box));
    }

    private boolean isLinkedTitle(int block) {
        PageBlock title = page.blocks().get(block);
        return title.isLinked(LINKED) && HEADINGS.contains(page.box(title).tag());
    }

    /** The title of an item may be no more than a link of some words. */
    private boolean isLinkedLine(Box box) {
        PageBlock title = page.blocks().get(box.first());
        return box.tag().equals("li")
                && title.isLinked(WHOLLY)
                && title.letters() >= TITLE
                && outline.weight(box.first()) == 0;
    }

    private void findArticles() {
        int own = ownArticle();
        if (own != NONE) {
            String make = make(own);
            for (int i = own + 1; i < page.boxes().size(); i++) {
                if (make(i).equals(make) && isArticle(page.boxes().get(i))) {
                    articles.set(i);
                }
            }
        }
    }

    /** Returns the innermost box around the headline in which some paragraphs follow. */
    private int ownArticle() {
        int own = NONE;
        for (int i = 1; i < page.boxes().size(); i++) {
            Box box = page.boxes().get(i);
            own = box.holds(headline) && outline.paragraphs(box) >= PARAGRAPHS ? i : own;
        }
        return own;
    }

    private boolean isArticle(Box box) {
        if (box.end() - box.first() <= 1
                || !HEADINGS.contains(page.box(page.blocks().get(box.first())).tag())) {
            return false;
        }
        return isLinkedTitle(box.first()) || hasHead(box);
    }

    private boolean hasHead(Box box) {
        for (int i = box.first() + 1; i < box.end() && i <= box.first() + NEAR; i++) {
            int at = page.blocks().get(i).box();
            if (outline.hints(at).has(Hint.BYLINE) || outline.hints(at).has(Hint.DATE) || isDated(i)) {
                return true;
            }
        }
        return false;
    }

    /** A line of a few letters with a year in figures. */
    private boolean isDated(int block) {
        return page.blocks().get(block).letters() <= DATE
                && NO_DIGITS.splitToStream(page.text(page.blocks().get(block))).anyMatch(Neighbours::isYear);
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    /** Returns whether the box is one of several teasers. */
    boolean isTeaser(int box) {
        return teasers.get(box);
    }

    /** Returns whether the box is an article of its own. */
    boolean isArticle(int box) {
        return articles.get(box);
    }
}
