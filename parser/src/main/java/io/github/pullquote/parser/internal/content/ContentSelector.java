package io.github.pullquote.parser.internal.content;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.DroppedSpan;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.line.Chars;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Selects the blocks of a page that are the article. Immutable, and safe to share between threads. */
public final class ContentSelector {
    private final Table words;

    /** Makes one that reads these word lists. */
    public ContentSelector(Lexicons lexicons) {
        this.words = lexicons.any().table("page-hints");
    }

    /** Returns what belongs to the article, and what does not. */
    public Content select(Page page, Metadata metadata) {
        return new Selection(page, metadata, new Hints(words)).content();
    }

    /** The work on one page. */
    private static final class Selection {
        private static final ImmutableMap<ContentRule, BlockRole> ROLES = ImmutableMap.<ContentRule, BlockRole>builder()
                .put(ContentRule.CAPTION, BlockRole.CAPTION)
                .put(ContentRule.PICTURE, BlockRole.CAPTION)
                .put(ContentRule.PROMOTION, BlockRole.PROMOTION)
                .put(ContentRule.RELATED, BlockRole.RELATED)
                .put(ContentRule.BIOGRAPHY, BlockRole.BIOGRAPHY)
                .put(ContentRule.PULL_QUOTE, BlockRole.PULL_QUOTE)
                .put(ContentRule.EMBED, BlockRole.EMBEDDED_POST)
                .put(ContentRule.BYLINE, BlockRole.BYLINE)
                .buildOrThrow();
        private static final ImmutableSet<String> HEADINGS = ImmutableSet.of("h1", "h2", "h3", "h4", "h5", "h6");
        private static final ImmutableSet<ContentRule> KEPT =
                ImmutableSet.of(ContentRule.TEXT, ContentRule.HEAD, ContentRule.LEAD, ContentRule.TAIL);
        private static final int LINKED = 70;
        private static final int OVER_HEADLINE = 4;
        private static final int LINKED_HEADING = 50;
        private static final int LABEL = 30;
        private static final int OFTEN = 3;
        private static final int LONG = 80;
        private static final ImmutableSet<String> ITEMS = ImmutableSet.of("li", "dd", "dt", "tr", "td", "th");

        private final Page page;
        private final Hints hints;
        private final Outline outline;
        private final int headline;
        private final Asides asides;
        private final Box container;
        private final boolean hiddenText;
        private final int begin;
        private final int nextArticle;
        private final int end;
        private final Multiset<String> labels = HashMultiset.create();
        private final Set<String> seen = new HashSet<>();
        private final ImmutableList.Builder<ContentBlock> kept = ImmutableList.builder();
        private final ImmutableList.Builder<DroppedSpan> dropped = ImmutableList.builder();

        Selection(Page page, Metadata metadata, Hints hints) {
            this.page = page;
            this.hints = hints;
            this.headline = headline(page, metadata);
            this.outline = new Outline(page, hints, headline);
            this.asides = Asides.of(page, outline, headline);
            this.container = page.boxes().get(ContainerFinder.find(page, outline, asides));
            this.hiddenText = isMostHidden();
            this.begin = begin();
            this.nextArticle = nextArticle();
            this.end = end();
            for (int i = container.first(); i < container.end(); i++) {
                PageBlock block = page.blocks().get(i);
                if (block.letters() <= LABEL) {
                    labels.add(Chars.flat(page.text(block)));
                }
            }
        }

        private boolean isRunning(int i) {
            return outline.weight(i) > 0
                    && i > headline
                    && asides.rule(page.blocks().get(i).box()).isEmpty();
        }

        private int begin() {
            int i = container.first();
            while (i < container.end() && !isRunning(i)) {
                i++;
            }
            return i == container.end() ? container.first() : i;
        }

        /** Returns the block after the last one of the article: the next headline of the first level opens another. */
        private int nextArticle() {
            String make = headline < 0
                    ? ""
                    : page.box(page.blocks().get(headline)).element().className();
            if (make.isEmpty() || !isTop(headline)) {
                return container.end();
            }
            for (int i = Math.max(begin, container.first()) + 1; i < container.end(); i++) {
                if (isTop(i)
                        && page.box(page.blocks().get(i)).element().className().equals(make)) {
                    return i;
                }
            }
            return container.end();
        }

        private boolean isTop(int i) {
            return page.box(page.blocks().get(i)).tag().equals("h1");
        }

        private int end() {
            int i = nextArticle;
            while (i > container.first() && !isRunning(i - 1)) {
                i--;
            }
            return i == container.first() ? nextArticle : i;
        }

        /** Returns the first block of the element that shows the headline, -1 when none does. */
        private static int headline(Page page, Metadata metadata) {
            return metadata.headlineElement().map(page::firstBlock).orElse(-1);
        }

        private boolean isMostHidden() {
            long weight = 0;
            for (int i = container.first(); i < container.end(); i++) {
                weight += page.blocks().get(i).hidden() ? outline.weight(i) : -outline.weight(i);
            }
            return weight > 0;
        }

        Content content() {
            for (int i = 0; i < page.blocks().size(); i++) {
                PageBlock block = page.blocks().get(i);
                ContentRule rule = rule(i, block);
                if (KEPT.contains(rule)) {
                    kept.add(new ContentBlock(block, Optional.empty(), rule));
                } else if (ROLES.containsKey(rule) && (container.holds(i) || isOfHead(i, rule))) {
                    kept.add(new ContentBlock(block, Optional.ofNullable(ROLES.get(rule)), rule));
                } else {
                    dropped.add(new DroppedSpan(block.span(), rule.reason(), rule.id()));
                }
            }
            return new Content(kept.build(), dropped.build());
        }

        /** The picture and the byline under the headline, or right over it, belong to the article though it stands before the text. */
        private boolean isOfHead(int i, ContentRule rule) {
            return (rule == ContentRule.CAPTION || rule == ContentRule.BYLINE)
                    && headline >= 0
                    && i > headline - OVER_HEADLINE
                    && i < container.first();
        }

        /** The line over the headline, linked or not; an element inside the line may be marked, too. */
        private boolean isKicker(int i, PageBlock block) {
            int parent = page.box(block).parent();
            return i < headline
                    && i >= headline - OVER_HEADLINE
                    && (outline.hints(block.box()).contains(Hint.KICKER)
                            || (parent >= 0 && outline.hints(parent).contains(Hint.KICKER))
                            || isMarkedInside(block));
        }

        private boolean isMarkedInside(PageBlock block) {
            return block.inlines().stream()
                    .filter(inline -> inline.span().contains(block.span()))
                    .anyMatch(inline -> hints.of(inline.element()).contains(Hint.KICKER));
        }

        private ContentRule rule(int i, PageBlock block) {
            if (i == headline || isKicker(i, block)) {
                return ContentRule.HEAD;
            }
            Optional<ContentRule> aside = asides.rule(block.box());
            if (aside.isPresent()) {
                return aside.get();
            }
            if (block.hidden() && !hiddenText) {
                return ContentRule.HIDDEN;
            }
            return container.holds(i) && i >= headline ? inside(i, block) : outside(i);
        }

        private ContentRule outside(int i) {
            if (headline < 0 || i < headline || i >= container.first()) {
                return ContentRule.OUTSIDE;
            }
            return outline.weight(i) > 0 ? ContentRule.LEAD : ContentRule.HEAD;
        }

        private ContentRule inside(int i, PageBlock block) {
            if (i >= nextArticle) {
                return ContentRule.OTHER_ARTICLE;
            }
            String tag = page.box(block).tag();
            boolean heading = HEADINGS.contains(tag);
            if (block.isLinked(heading ? LINKED_HEADING : LINKED)) {
                return ContentRule.LINKS;
            }
            if (i > begin && outline.hints(block.box()).contains(Hint.EXCERPT)) {
                return ContentRule.RELATED;
            }
            boolean loose = !heading && !ITEMS.contains(tag);
            if (i < begin && loose && outline.isScrap(block)) {
                return ContentRule.HEAD;
            }
            if (i >= end && loose && outline.isScrap(block)) {
                return ContentRule.TAIL;
            }
            if (block.letters() <= LABEL && labels.count(Chars.flat(page.text(block))) >= OFTEN) {
                return ContentRule.LABEL;
            }
            if (block.letters() > LONG && outline.weight(i) > 0 && !seen.add(Chars.flat(page.text(block)))) {
                return ContentRule.DUPLICATE;
            }
            return ContentRule.TEXT;
        }
    }
}
