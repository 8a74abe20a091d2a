package io.github.pullquote.parser.internal.structure.block;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.content.ContentBlock;
import io.github.pullquote.parser.internal.content.Selection;
import io.github.pullquote.parser.internal.content.Zone;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import io.github.pullquote.parser.internal.page.PageElement;
import io.github.pullquote.parser.internal.plaintext.RawBlock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The kept blocks of a page, by their index among them, and the elements around each. Boxes are named by their index;
 * {@link #NONE} is none.
 */
public final class HtmlBlocks {
    /** No box. */
    public static final int NONE = -1;

    private final Page page;
    private final ImmutableList<ContentBlock> kept;
    private final int[] places;
    private final Map<Surrounding, int[]> nearest = new EnumMap<>(Surrounding.class);
    private final int[] depths;

    public HtmlBlocks(Page page, Selection content) {
        this.page = page;
        this.kept = content.kept();
        this.places = places(page, kept);
        for (Surrounding surrounding : Surrounding.values()) {
            nearest.put(surrounding, nearest(page.boxes(), surrounding));
        }
        this.depths = depths(page.boxes());
    }

    private static int[] places(Page page, ImmutableList<ContentBlock> kept) {
        int[] places = new int[kept.size()];
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            int start = kept.get(i).block().span().start();
            while (page.blocks().get(at).span().start() != start) {
                at++;
            }
            places[i] = at;
        }
        return places;
    }

    private static int[] nearest(ImmutableList<Box> boxes, Surrounding surrounding) {
        int[] of = new int[boxes.size()];
        for (int b = 0; b < of.length; b++) {
            int parent = boxes.get(b).parent();
            of[b] = surrounding.is(boxes.get(b)) ? b : parent < 0 ? NONE : of[parent];
        }
        return of;
    }

    private static int[] depths(ImmutableList<Box> boxes) {
        int[] of = new int[boxes.size()];
        for (int b = 0; b < of.length; b++) {
            int parent = boxes.get(b).parent();
            of[b] = (parent < 0 ? 0 : of[parent]) + (Surrounding.ITEM.is(boxes.get(b)) ? 1 : 0);
        }
        return of;
    }

    Page page() {
        return page;
    }

    public int size() {
        return kept.size();
    }

    public PageBlock block(int i) {
        return kept.get(i).block();
    }

    /** Returns what mark-up or place told of the block's role. */
    public Optional<BlockRole> role(int i) {
        return kept.get(i).role();
    }

    /** Returns whether the block stands before the part of the page that holds the running text. */
    public boolean isBeforeText(int i) {
        return kept.get(i).zone() == Zone.HEAD;
    }

    /** Returns whether the block is running text before that part of the page. */
    public boolean isLead(int i) {
        return kept.get(i).zone() == Zone.LEAD;
    }

    /** Returns whether the block stands in the part of the page that holds the running text. */
    public boolean isInText(int i) {
        return kept.get(i).zone() == Zone.TEXT;
    }

    /** Returns whether the block is a scrap after the last running text. */
    public boolean isAfterText(int i) {
        return kept.get(i).zone() == Zone.TAIL;
    }

    /** Returns how many blocks there are before the scraps after the last running text. */
    public int textEnd() {
        int end = kept.size();
        while (end > 0 && kept.get(end - 1).zone() != Zone.TEXT) {
            end--;
        }
        return end;
    }

    /** Returns the text, white space as on the page. */
    public String text(int i) {
        return page.text(block(i));
    }

    /** Returns the index of the block among all blocks of the page. */
    public int place(int i) {
        return places[i];
    }

    /** Returns the innermost box around the block. */
    public Box box(int i) {
        return page.box(block(i));
    }

    /** Returns the box of that index. */
    public Box boxAt(int box) {
        return page.boxes().get(box);
    }

    /** Returns the index of the innermost such element around the block, or {@link #NONE}. */
    public int nearest(Surrounding surrounding, int i) {
        return around(surrounding, block(i).box());
    }

    /** Returns the index of the innermost such element that the box is or lies in, or {@link #NONE}. */
    int around(Surrounding surrounding, int box) {
        return nearest.getOrDefault(surrounding, new int[0])[box];
    }

    public boolean isIn(Surrounding surrounding, int i) {
        return nearest(surrounding, i) != NONE;
    }

    /** Returns the level of the heading that the block is in; 0 when in none. */
    public int headingLevel(int i) {
        int box = nearest(Surrounding.HEADING, i);
        return box == NONE ? 0 : Surrounding.level(boxAt(box));
    }

    /** Returns in how many list items the block lies, one in the other. */
    public int listDepth(int i) {
        return depths[block(i).box()];
    }

    /** Returns whether the box holds the block; what is around the body, {@link #NONE}, holds all. */
    public boolean holds(int box, int i) {
        return box == NONE || boxAt(box).holds(places[i]);
    }

    /**
     * Returns the index of the first kept block from there on, in order of the page; the number of blocks at the end.
     */
    public int firstFrom(int place) {
        int at = Arrays.binarySearch(places, place);
        return at < 0 ? -at - 1 : at;
    }

    /** Returns the index of the box of an element, or {@link #NONE}. */
    public int boxOf(PageElement element) {
        for (int b = 0; b < page.boxes().size(); b++) {
            if (page.boxes().get(b).element().equals(element)) {
                return b;
            }
        }
        return NONE;
    }

    /** Returns the blocks in the form of the rules for text. */
    public ImmutableList<RawBlock> raw() {
        return kept.stream()
                .map(each -> new RawBlock(each.block().span(), 1, false))
                .collect(ImmutableList.toImmutableList());
    }
}
