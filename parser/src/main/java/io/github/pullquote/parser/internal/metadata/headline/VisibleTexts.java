package io.github.pullquote.parser.internal.metadata.headline;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.page.PageElement;
import io.github.pullquote.parser.internal.page.PageVisitor;
import io.github.pullquote.parser.internal.text.BagOfWords;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the elements whose whole text is one of the texts looked for, in one walk. A text of the page that is the title
 * word for word, alone in an element, is what a reader takes for the headline, whatever the element is.
 */
final class VisibleTexts implements PageVisitor {
    private static final int LONGEST = 400;

    private final ImmutableSet<String> wanted;
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Map<String, PageElement> found = new HashMap<>();

    private VisibleTexts(ImmutableSet<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * Returns the first innermost element for each of the texts, given as {@link BagOfWords#joined}, that the body
     * shows.
     */
    static Map<String, PageElement> find(PageElement body, ImmutableSet<String> wanted) {
        VisibleTexts texts = new VisibleTexts(wanted);
        body.walkTexts(texts);
        return texts.found;
    }

    @Override
    public boolean enter(PageElement element) {
        boolean visible = !Headings.hides(element);
        if (visible) {
            open.push(new StringBuilder());
        }
        return visible;
    }

    @Override
    public void text(String text) {
        append(open.element(), text);
    }

    @Override
    public void leave(PageElement element) {
        StringBuilder text = open.pop();
        if (text.length() <= LONGEST && !text.isEmpty()) {
            note(element, BagOfWords.of(text.toString()).joined());
        }
        if (!open.isEmpty()) {
            append(open.element(), element.isBlock() || element.tag().equals("br") ? " " + text : text);
        }
    }

    private void note(PageElement element, String text) {
        if (wanted.contains(text)) {
            found.putIfAbsent(text, element);
        }
    }

    /** Keeps what is too long as too long, without its text. */
    private static void append(StringBuilder to, CharSequence text) {
        if (to.length() <= LONGEST) {
            to.append(text, 0, Math.min(text.length(), LONGEST + 1));
        }
    }
}
