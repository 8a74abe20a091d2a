package io.github.pullquote.parser.internal.content;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where the story of a page can stand, as the elements tell that make up the frame of the page: in the main element that
 * holds the headline and text under it, and before the foot of the page. A dialog that asks for consent, or a shop, may
 * stand beside or under these with more words than the story.
 */
final class Frame {
    /** So much text under the headline is a story, if a short one. */
    private static final int STORY = 200;
    /** Hidden text is the story when it is so many times longer than what is shown where the story can stand. */
    private static final long MANY = 3;

    private static final ImmutableSet<String> PLAIN = ImmutableSet.of("body", "div", "form", "html");

    private final int first;
    private final int end;
    private final int[] hidden;
    private final boolean brought;
    private final BitSet streamed = new BitSet();

    private Frame(Page page, Outline outline, int first, int end) {
        this.first = first;
        this.end = end;
        this.hidden = new int[page.blocks().size() + 1];
        long weight = 0;
        for (int i = 0; i + 1 < hidden.length; i++) {
            boolean outside = i < first || i >= end;
            boolean hides = page.blocks().get(i).hidden();
            hidden[i + 1] = hidden[i] + (hides ? 1 : 0);
            weight += outside && hides ? outline.weight(i) : 0;
        }
        page.boxes().stream()
                .filter(box -> box.element().isStreamed())
                .forEach(box -> streamed.set(box.first(), box.end()));
        this.brought = weight > MANY * outline.weightBetween(first, end);
    }

    /** Returns the frame of a page; {@code headline} is the index of the block that holds the headline, or -1. */
    static Frame of(Page page, Outline outline, int headline) {
        int blocks = page.blocks().size();
        if (headline < 0) {
            return new Frame(page, outline, 0, blocks);
        }
        IntPredicate leavesStory = end -> outline.weightBetween(headline + 1, end) >= STORY;
        int foot = feet(page)
                .filter(begin -> begin > headline && leavesStory.test(begin))
                .reduce(blocks, (earlier, later) -> later);
        Frame frame = page.boxes().stream()
                .filter(box -> isMain(box) && box.holds(headline) && leavesStory.test(box.end()))
                .findFirst()
                .map(main -> new Frame(page, outline, main.first(), Math.min(main.end(), foot)))
                .orElse(new Frame(page, outline, 0, foot));
        return outline.article()
                .filter(article -> outline.weight(article) * 3 >= outline.weightBetween(frame.first, frame.end) * 2)
                .map(article -> new Frame(page, outline, article.first(), article.end()))
                .orElse(frame);
    }

    private static boolean isMain(Box box) {
        return box.tag().equals("main") || box.element().attribute("role").equals("main");
    }

    /** Returns where the feet begin around which nothing but the page itself has a meaning. */
    private static IntStream feet(Page page) {
        BitSet plain = new BitSet();
        IntStream.Builder feet = IntStream.builder();
        for (int i = 0; i < page.boxes().size(); i++) {
            Box box = page.boxes().get(i);
            boolean inPage = box.parent() < 0 || plain.get(box.parent());
            plain.set(i, inPage && PLAIN.contains(box.tag()));
            if (inPage && box.tag().equals("footer")) {
                feet.add(box.first());
            }
        }
        return feet.build();
    }

    /**
     * Returns whether all of the box stands where the story cannot. Hidden text that far outweighs what stands there is
     * the story, which a script will bring to its place.
     */
    boolean excludes(Box box) {
        return (box.end() <= first || box.first() >= end) && !(brought && isHidden(box)) && !isStreamed(box);
    }

    private boolean isStreamed(Box box) {
        return streamed.get(box.first());
    }

    private boolean isHidden(Box box) {
        int size = box.end() - box.first();
        return size > 0 && hidden[box.end()] - hidden[box.first()] == size;
    }
}
