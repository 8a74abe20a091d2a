package io.github.pullquote.parser.internal.content;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.pullquote.parser.internal.hint.Hint;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells by which rule each block of a page is kept or dropped; asked once for each, in order. */
final class BlockSorter {
    private static final ImmutableSet<String> HEADINGS = ImmutableSet.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final ImmutableSet<String> ITEMS = ImmutableSet.of("li", "dd", "dt", "tr", "td", "th");
    /** What opens a place that a script fills in, in common template languages. */
    private static final ImmutableList<String> TEMPLATES = ImmutableList.of("{{", "{%", "{*", "${", "<%");
    /** A block of links has so many of its letters in links, in hundredths; a heading fewer. */
    private static final int LINKED = 70;

    private static final int LINKED_HEADING = 50;
    /** A kicker stands at most so many blocks over the headline. */
    private static final int OVER_HEADLINE = 4;
    /** A label has at most so many letters, and stands in the text at least so often. */
    private static final int LABEL = 30;

    private static final int OFTEN = 3;
    /** Shorter blocks may stand in a text twice. */
    private static final int LONG = 80;

    private final Layout layout;
    private final LinkedText links;
    private final Panels panels;
    private final boolean hiddenText;
    private final Multiset<String> labels = HashMultiset.create();
    private final Set<String> seen = new HashSet<>();
    private boolean lead;

    BlockSorter(Layout layout) {
        this.layout = layout;
        this.links = new LinkedText(layout);
        this.panels = Panels.of(layout.page(), layout.outline());
        this.hiddenText = isMostHidden();
        for (int i = layout.container().first(); i < layout.container().end(); i++) {
            PageBlock block = page().blocks().get(i);
            if (block.letters() <= LABEL) {
                labels.add(Chars.flat(page().text(block)));
            }
        }
    }

    private Page page() {
        return layout.page();
    }

    private boolean isMostHidden() {
        long weight = 0;
        for (int i = layout.container().first(); i < layout.container().end(); i++) {
            int own = layout.outline().weight(i);
            weight += page().blocks().get(i).hidden() ? own : -own;
        }
        return weight > 0;
    }

    ContentRule rule(int i) {
        PageBlock block = page().blocks().get(i);
        if (i == layout.headline() || isKicker(i, block)) {
            return ContentRule.HEAD;
        }
        Optional<ContentRule> aside = layout.aside(block);
        if (aside.isPresent()) {
            return isStub(aside.get(), block) ? ContentRule.LINKS : aside.get();
        }
        if (block.hidden() && !hiddenText && !panels.hold(block.box())) {
            return ContentRule.HIDDEN;
        }
        return layout.container().holds(i) && i >= layout.headline() ? inside(i, block) : outside(i);
    }

    /** A post that a script was to draw leaves links to it, and who wrote it. */
    private boolean isStub(ContentRule aside, PageBlock block) {
        return aside == ContentRule.EMBED
                && block.isLinked(LINKED)
                && !layout.outline().endsSentence(block);
    }

    /** The line over the headline, linked or not; an element inside the line may be marked, too. */
    private boolean isKicker(int i, PageBlock block) {
        int parent = page().box(block).parent();
        return i < layout.headline()
                && i >= layout.headline() - OVER_HEADLINE
                && (isKicker(block.box()) || (parent >= 0 && isKicker(parent)) || isMarkedInside(block));
    }

    private boolean isKicker(int box) {
        return layout.outline().hints(box).has(Hint.KICKER);
    }

    private boolean isMarkedInside(PageBlock block) {
        return block.inlines().stream()
                .filter(inline -> inline.span().contains(block.span()))
                .anyMatch(inline -> inline.hints().has(Hint.KICKER));
    }

    private ContentRule outside(int i) {
        if (!layout.hasHeadline()
                || i < layout.headline()
                || i >= layout.container().first()) {
            return ContentRule.OUTSIDE;
        }
        boolean text = layout.outline().weight(i) > 0;
        lead |= text;
        return text || (lead && isPlainHeading(page().blocks().get(i))) ? ContentRule.LEAD : ContentRule.HEAD;
    }

    private boolean isPlainHeading(PageBlock block) {
        return HEADINGS.contains(page().box(block).tag()) && !block.isLinked(LINKED_HEADING);
    }

    private ContentRule inside(int i, PageBlock block) {
        if (i >= layout.nextArticle()) {
            return ContentRule.OTHER_ARTICLE;
        }
        boolean heading = HEADINGS.contains(page().box(block).tag());
        if (block.isLinked(heading ? LINKED_HEADING : LINKED) && !isText(i, heading)) {
            return ContentRule.LINKS;
        }
        if (isTemplate(block)) {
            return ContentRule.TEMPLATE;
        }
        if (i > layout.begin() && layout.outline().hints(block.box()).has(Hint.EXCERPT)) {
            return ContentRule.RELATED;
        }
        return isLooseScrap(block) && i < layout.begin() && !isBesideText(block)
                ? ContentRule.HEAD
                : isLooseScrap(block) && i >= layout.end() ? ContentRule.TAIL : amid(i, block);
    }

    private boolean isText(int i, boolean heading) {
        Box box = page().box(page().blocks().get(i));
        return heading ? links.isHeading(i) : box.tag().equals("li") ? links.isItem(i, box) : links.isSentence(i);
    }

    private boolean isTemplate(PageBlock block) {
        String text = page().source().text();
        int start = block.span().start();
        return TEMPLATES.stream().anyMatch(open -> text.startsWith(open, start));
    }

    private boolean isLooseScrap(PageBlock block) {
        return !HEADINGS.contains(page().box(block).tag())
                && !isItem(page().box(block))
                && layout.outline().isScrap(block);
    }

    private boolean isItem(Box box) {
        return ITEMS.contains(box.tag())
                || (box.tag().equals("p")
                        && page().boxes().get(box.parent()).tag().equals("li"));
    }

    /** Paragraphs right among those of the text open it; what is put before it has a place of its own. */
    private boolean isBesideText(PageBlock block) {
        Box first = page().box(page().blocks().get(layout.begin()));
        Box own = page().box(block);
        return own.parent() == first.parent() && own.tag().equals(first.tag());
    }

    /** What opens a part of each of several things: "Price:", or an item of a list. */
    private boolean opens(PageBlock block, String text) {
        return text.endsWith(":") || isItem(page().box(block));
    }

    /** A standfirst may be the first paragraph over again, which stays in the text. */
    private boolean isStandfirst(int box) {
        return layout.outline().hints(box).has(Hint.STANDFIRST);
    }

    private ContentRule amid(int i, PageBlock block) {
        String text = Chars.flat(page().text(block));
        if (block.letters() <= LABEL && labels.count(text) >= OFTEN && !opens(block, text)) {
            return ContentRule.LABEL;
        }
        boolean counts = block.letters() > LONG && layout.outline().weight(i) > 0 && !isStandfirst(block.box());
        return counts && !seen.add(text) ? ContentRule.DUPLICATE : ContentRule.TEXT;
    }
}
