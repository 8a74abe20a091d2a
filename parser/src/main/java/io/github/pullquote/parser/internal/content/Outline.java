package io.github.pullquote.parser.internal.content;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.hint.ElementHints;
import io.github.pullquote.parser.internal.hint.Hint;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the blocks and boxes of a page weigh, and what they are hinted to be. The weight of a block is the number of its
 * letters when it reads like running text, else zero; that of a box is the sum of those inside.
 */
final class Outline {
    /**
     * A block with so many letters is running text, whatever it ends in; half of them do where no mark ends sentences.
     */
    private static final int LONG = 140;

    private static final int SHORT = 25;
    private static final int SCRAP = 60;
    private static final int LINKED = 50;

    /** Letters of scripts in which a sign is a syllable or word say more. */
    private static final int DENSE = 3;

    /** An article element with less text may be a teaser. */
    private static final int FEW = 500;

    private static final int MOST_MARKED = 20;
    /** A story has so many paragraphs at least. */
    private static final int PARAGRAPHS = 2;
    /** The title of a teaser stands so many blocks before its text, or nearer. */
    private static final int NEAR = 2;
    /** In a list of teasers at most one paragraph of so many is none. */
    private static final int MOST_OF = 4;

    private final Page page;
    private final ImmutableList<ElementHints> hints;
    private final Optional<Box> article;
    private final ImmutableList<Box> marked;
    private final BitSet around;
    private final int[] weights;
    private final int[] sums;
    private final int[] running;
    private final int[] linked;
    private final int[] letters;
    private final int[] teasers;
    private final int headline;
    private final CommentThreads threads;
    private final int beginOfComments;
    private final BitSet comments;
    private final Box home;

    Outline(Page page, int headline) {
        this.page = page;
        this.headline = headline;
        this.hints = page.boxes().stream().map(Box::hints).collect(ImmutableList.toImmutableList());
        this.weights = new int[page.blocks().size()];
        this.sums = new int[weights.length + 1];
        this.running = new int[weights.length + 1];
        this.linked = new int[weights.length + 1];
        this.letters = new int[weights.length + 1];
        this.teasers = new int[weights.length + 1];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(page.blocks().get(i));
            sums[i + 1] = sums[i] + weights[i];
            letters[i + 1] = letters[i] + page.blocks().get(i).letters();
            linked[i + 1] = linked[i] + page.blocks().get(i).linked();
            running[i + 1] = running[i] + (weights[i] > 0 ? 1 : 0);
            teasers[i + 1] = teasers[i] + (weights[i] > 0 && isAfterLink(i) ? 1 : 0);
        }
        this.home = findHome();
        this.threads = CommentThreads.of(page, this);
        this.beginOfComments = beginOfComments();
        this.comments = findComments();
        this.article = page.boxes().stream()
                .filter(box -> box.tag().equals("article") && box.holds(headline) && weight(box) >= FEW)
                .findFirst();
        this.marked = findMarked();
        this.around = aroundMarked();
    }

    private ImmutableList<Box> findMarked() {
        ImmutableList<Box> all = IntStream.range(0, hints.size())
                .filter(this::isMarked)
                .mapToObj(page.boxes()::get)
                .collect(ImmutableList.toImmutableList());
        return all.stream()
                .max(Comparator.comparingInt(this::weight))
                .map(heaviest -> all.stream()
                        .filter(box -> box.element()
                                .className()
                                .equals(heaviest.element().className()))
                        .limit(MOST_MARKED)
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    private boolean isMarked(int box) {
        return hints.get(box).has(Hint.BODY) && weight(page.boxes().get(box)) > 0 && !comments.get(box);
    }

    /** What is marked as running text in a comment is that of the comment. */
    private BitSet findComments() {
        BitSet found = new BitSet();
        for (int i = 0; i < hints.size(); i++) {
            int parent = page.boxes().get(i).parent();
            boolean own = hints.get(i).has(Hint.COMMENT) && isUnderArticle(i);
            found.set(i, own || (parent >= 0 && found.get(parent)));
        }
        return found;
    }

    /** Boxes stand after the one around them, so from the last to the first each is complete when it is asked. */
    private BitSet aroundMarked() {
        BitSet found = new BitSet();
        for (int i = hints.size() - 1; i > 0; i--) {
            if (found.get(i) || isMarked(i)) {
                found.set(page.boxes().get(i).parent());
            }
        }
        return found;
    }

    /** Returns the boxes that are marked as running text: the heaviest, and others of the same make. */
    ImmutableList<Box> marked() {
        return marked;
    }

    /** Returns the article element that holds the headline; empty when there is none, or little text in it. */
    Optional<Box> article() {
        return article;
    }

    private int weight(PageBlock block) {
        if (block.isLinked(LINKED) || block.letters() < SHORT) {
            return 0;
        }
        String text = page.source().text();
        boolean dense = isDense(text, block.span());
        int letters = (block.letters() - block.linked()) * (dense ? DENSE : 1);
        int needed = Chars.isUnpunctuated(text.charAt(block.span().end() - 1)) ? LONG / 2 : LONG;
        return letters >= needed || endsSentence(text, block.span()) ? letters : 0;
    }

    /** Returns whether a block is short and ends like no sentence. */
    boolean isScrap(PageBlock block) {
        return block.letters() < SCRAP && !endsSentence(page.source().text(), block.span());
    }

    /** Returns whether a block ends like a sentence that is neither cut off nor leads on. */
    boolean endsSentence(PageBlock block) {
        String text = page.source().text();
        int end = block.span().end();
        while (end > block.span().start() + 1 && Chars.isCloser(text.charAt(end - 1))) {
            end--;
        }
        char last = text.charAt(end - 1);
        return (last == '.' || last == '。') && text.charAt(Math.max(0, end - 2)) != '.';
    }

    private static boolean isDense(String text, Span span) {
        int middle = (span.start() + span.end()) / 2;
        return Character.isIdeographic(text.charAt(middle))
                || Character.UnicodeScript.of(text.charAt(middle)) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(text.charAt(middle)) == Character.UnicodeScript.KATAKANA;
    }

    private static boolean endsSentence(String text, Span span) {
        int end = span.end();
        while (end > span.start() + 1 && end > span.end() - 3 && Chars.isCloser(text.charAt(end - 1))) {
            end--;
        }
        return Chars.isTerminal(text.charAt(end - 1)) || text.charAt(end - 1) == ':';
    }

    /** Returns the weight of a block. */
    int weight(int block) {
        return weights[block];
    }

    /** Returns the weight of a box. */
    int weight(Box box) {
        return sums[box.end()] - sums[box.first()];
    }

    private boolean isAfterLink(int i) {
        return page.blocks().subList(Math.max(0, i - NEAR), i).stream().anyMatch(block -> block.isLinked(LINKED));
    }

    /** Returns whether most running text in the box stands under a link, like the summaries in a list of articles. */
    boolean isTeasers(int index) {
        Box box = page.boxes().get(index);
        int all = running[box.end()] - running[box.first()];
        int under = teasers[box.end()] - teasers[box.first()];
        return !around.get(index) && under * MOST_OF >= all * (MOST_OF - 1);
    }

    /** Returns whether the box is a dialog, which lies over the page. */
    boolean isDialog(int index) {
        return hints.get(index).has(Hint.DIALOG)
                || page.boxes().get(index).tag().equals("dialog");
    }

    /** Returns how many blocks of running text the box holds. */
    int paragraphs(Box box) {
        return running[box.end()] - running[box.first()];
    }

    /** Returns whether a block in the box does not read like running text. */
    boolean hasScrap(Box box) {
        return running[box.end()] - running[box.first()] < box.end() - box.first();
    }

    /** Returns whether the box holds a list of comments, the first of which stand under the headline and some text. */
    boolean isUnderArticle(int index) {
        return beginOfComments > 0 && page.boxes().get(index).first() >= beginOfComments && threads.holds(index);
    }

    /** Returns the first block of the comments, when a headline and running text stand before; -1 when not. */
    private int beginOfComments() {
        int begin = IntStream.range(0, hints.size())
                .filter(i -> hints.get(i).has(Hint.COMMENT) && threads.holds(i))
                .map(i -> page.boxes().get(i).first())
                .filter(first -> first > headline)
                .min()
                .orElse(0);
        return headline >= 0 && begin > 0 && sums[begin] > sums[headline + 1] ? begin : -1;
    }

    /**
     * Returns whether the headline, with running text of that weight, stands outside the box: right in an element that
     * does not hold the box, or after it, or before it with the text between.
     */
    boolean isBeside(Box box, int weight) {
        if (headline < 0 || box.holds(headline)) {
            return false;
        }
        boolean apart = home.end() <= box.first() || box.end() <= home.first();
        return apart && after(home) >= weight
                || box.end() <= headline && sums[sums.length - 1] - sums[headline + 1] >= weight
                || box.first() > headline && sums[box.first()] - sums[headline + 1] >= weight;
    }

    /** Returns whether the box stands after another one that holds the headline and some paragraphs. */
    boolean isUnderStory(Box box) {
        return headline >= 0 && box.first() >= home.end() && paragraphs(home) >= PARAGRAPHS;
    }

    /** Returns the innermost box around the headline in which running text follows. */
    private Box findHome() {
        return page.boxes().stream()
                .filter(box -> box.holds(headline) && after(box) > 0)
                .reduce((outer, inner) -> inner)
                .orElse(page.boxes().get(0));
    }

    private int after(Box box) {
        return sums[box.end()] - sums[headline + 1];
    }

    /** Returns whether a word in the box is a link. */
    boolean hasLinks(Box box) {
        return linked[box.end()] > linked[box.first()];
    }

    /** Returns whether less than this share of the letters in the box, in hundredths, stands in links. */
    boolean isHardlyLinked(Box box, int percent) {
        return (linked[box.end()] - linked[box.first()]) * 100L
                < (letters[box.end()] - letters[box.first()]) * (long) percent;
    }

    /** Returns the weight of the blocks from one to before another. */
    int weightBetween(int first, int end) {
        return sums[Math.max(first, end)] - sums[first];
    }

    /** Returns the weight of the page. */
    int total() {
        return sums[sums.length - 1];
    }

    /** Returns what the attributes of a box say. */
    ElementHints hints(int box) {
        return hints.get(box);
    }
}
