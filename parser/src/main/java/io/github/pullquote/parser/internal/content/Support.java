package io.github.pullquote.parser.internal.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import java.util.Arrays;

/**
 * Whether what a box holds bears out what its names say. What leads elsewhere has links, and a caption a picture or few
 * words; and a paragraph of sentences among its like is one of the text, whatever it is called, as word processors call
 * the style of a paragraph "footer".
 */
final class Support {
    /** So much running text is too much for a caption or teaser without a picture or link. */
    private static final int MUCH = 300;
    /** A paragraph with fewer letters may be a line that its name tells apart. */
    private static final int SENTENCE = 40;

    private static final int NONE = -1;
    /** What a paragraph may be called for its looks or its subject. */
    private static final ImmutableSet<ContentRule> OF_LOOKS = ImmutableSet.of(
            ContentRule.ADVERTISEMENT,
            ContentRule.BOX,
            ContentRule.NAVIGATION,
            ContentRule.PROMOTION,
            ContentRule.RELATED,
            ContentRule.TAGS);

    private final Page page;
    private final Outline outline;
    private final PictureBoxes pictures;
    private final int[] before;
    private final int[] after;

    private Support(Page page, Outline outline, PictureBoxes pictures) {
        this.page = page;
        this.outline = outline;
        this.pictures = pictures;
        this.before = new int[page.boxes().size()];
        this.after = new int[before.length];
    }

    static Support of(Page page, Outline outline, PictureBoxes pictures) {
        Support support = new Support(page, outline, pictures);
        support.findNeighbours(page.boxes());
        return support;
    }

    /** Boxes stand after the one around them, so each comes after the one before it with the same around. */
    private void findNeighbours(ImmutableList<Box> boxes) {
        int[] last = new int[before.length];
        Arrays.fill(last, NONE);
        Arrays.fill(before, NONE);
        Arrays.fill(after, NONE);
        for (int i = 1; i < before.length; i++) {
            int parent = boxes.get(i).parent();
            before[i] = last[parent];
            if (before[i] != NONE) {
                after[before[i]] = i;
            }
            last[parent] = i;
        }
    }

    /** Returns whether the content of the box agrees with the rule that its names call for. */
    boolean bears(int index, ContentRule rule) {
        Box box = page.boxes().get(index);
        boolean much = outline.weight(box) >= MUCH && outline.paragraphs(box) > 1;
        return switch (rule) {
            case RELATED, PROMOTION, ADVERTISEMENT -> !(much && !outline.hasLinks(box)) && !isOfText(index, rule);
            case CAPTION, PLAYER -> !(much && !pictures.hasPicture(index));
            default -> !isOfText(index, rule);
        };
    }

    private boolean isOfText(int index, ContentRule rule) {
        return OF_LOOKS.contains(rule)
                && isSentences(index)
                && (isSentences(before[index]) && isSentences(after[index])
                        || isLike(index, before[index])
                        || isLike(index, after[index]));
    }

    /** The paragraphs of a text may all have a name that tells how they look. */
    private boolean isLike(int index, int other) {
        return isSentences(other) && className(index).equals(className(other));
    }

    private String className(int index) {
        return page.boxes().get(index).element().className();
    }

    private boolean isSentences(int index) {
        return index != NONE
                && page.boxes().get(index).tag().equals("p")
                && outline.weight(page.boxes().get(index)) >= SENTENCE
                && !outline.hasLinks(page.boxes().get(index));
    }
}
