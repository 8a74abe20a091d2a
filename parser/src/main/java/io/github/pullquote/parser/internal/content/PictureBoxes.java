package io.github.pullquote.parser.internal.content;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import io.github.pullquote.parser.internal.page.PageElement;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The boxes that hold a picture and little text: with a link it is a teaser, else a caption. The box of a picture is
 * the innermost one around it that holds any text.
 */
final class PictureBoxes {
    private static final int MOST_BLOCKS = 4;
    private static final int MOST_LETTERS = 400;
    private static final int LINKED = 60;

    private static final String[] SHOWN = {
        "amp-img", "amp-video", "audio", "canvas", "embed", "iframe", "img", "object", "picture", "svg", "video"
    };

    /** Boxes of running text, in which a picture may stand. */
    private static final ImmutableSet<String> FLOW = ImmutableSet.of(
            "article", "blockquote", "body", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "main", "p", "td");

    private final BitSet around = new BitSet();
    private final BitSet captions = new BitSet();
    private final BitSet teasers = new BitSet();

    private PictureBoxes() {}

    static PictureBoxes of(Page page) {
        Map<PageElement, Integer> boxes = new HashMap<>();
        for (int i = 0; i < page.boxes().size(); i++) {
            boxes.put(page.boxes().get(i).element(), i);
        }
        PictureBoxes pictures = new PictureBoxes();
        page.root().all("img", "amp-img").forEach(image -> pictures.add(page, around(page, boxes, image)));
        page.root().all(SHOWN).forEach(shown -> pictures.addAround(page, innermost(boxes, shown)));
        return pictures;
    }

    private void addAround(Page page, int innermost) {
        for (int box = innermost;
                box >= 0 && !around.get(box);
                box = page.boxes().get(box).parent()) {
            around.set(box);
        }
    }

    private static int around(Page page, Map<PageElement, Integer> boxes, PageElement image) {
        int box = innermost(boxes, image);
        while (box > 0 && page.boxes().get(box).first() == page.boxes().get(box).end()) {
            box = page.boxes().get(box).parent();
        }
        return box;
    }

    private static int innermost(Map<PageElement, Integer> boxes, PageElement image) {
        return image.path()
                .filter(boxes::containsKey)
                .findFirst()
                .map(element -> boxes.getOrDefault(element, 0))
                .orElse(0);
    }

    private void add(Page page, int index) {
        Box box = page.boxes().get(index);
        if (box.tag().equals("p") && isItalic(page, box)) {
            captions.set(index);
        }
        if (index == 0 || FLOW.contains(box.tag()) || box.end() - box.first() > MOST_BLOCKS) {
            return;
        }
        int letters = 0;
        boolean linked = false;
        for (int i = box.first(); i < box.end(); i++) {
            PageBlock block = page.blocks().get(i);
            letters += block.letters();
            linked |= block.isLinked(LINKED);
        }
        if (letters <= MOST_LETTERS) {
            (linked ? teasers : captions).set(index);
        }
    }

    /** A paragraph that holds a picture is its caption when all its words are in italics. */
    private static boolean isItalic(Page page, Box box) {
        return box.end() - box.first() == 1
                && page.blocks().get(box.first()).isItalic()
                && page.blocks().get(box.first()).letters() <= MOST_LETTERS;
    }

    /** Returns whether the box holds a picture, drawing, film or frame. */
    boolean hasPicture(int box) {
        return around.get(box);
    }

    /** Returns whether the box holds a picture and its caption. */
    boolean isCaption(int box) {
        return captions.get(box);
    }

    /** Returns whether the box holds a picture, a link and perhaps a line or two. */
    boolean isTeaser(int box) {
        return teasers.get(box);
    }
}
