package io.github.pullquote.parser.internal.content;

import io.github.pullquote.parser.internal.hint.Hint;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The boxes that hold comments of readers, by their form: several boxes of one make that are called comments, each with a
 * text and a scrap, such as a name or a date; or a field to write another one. An article that is called a comment, as
 * opinions are, has neither.
 */
final class CommentThreads {
    private final Page page;
    private final BitSet found = new BitSet();

    private CommentThreads(Page page) {
        this.page = page;
    }

    static CommentThreads of(Page page, Outline outline) {
        CommentThreads threads = new CommentThreads(page);
        Map<Make, Integer> seen = new HashMap<>();
        for (int i = 0; i < page.boxes().size(); i++) {
            Box box = page.boxes().get(i);
            if (box.tag().equals("textarea")) {
                threads.add(i);
            } else if (outline.hints(i).has(Hint.COMMENT) && outline.weight(box) > 0 && outline.hasScrap(box)) {
                Integer like = seen.putIfAbsent(
                        new Make(box.parent(), box.tag(), box.element().className()), i);
                if (like != null) {
                    threads.add(like);
                    threads.add(i);
                }
            }
        }
        return threads;
    }

    /** What comments of one list share. */
    private record Make(int parent, String tag, String names) {}

    /** Adds a box and all around it. */
    private void add(int box) {
        for (int i = box; i >= 0 && !found.get(i); i = page.boxes().get(i).parent()) {
            found.set(i);
        }
    }

    /** Returns whether the box is or holds a list of comments, or can be written into. */
    boolean holds(int box) {
        return found.get(box);
    }
}
