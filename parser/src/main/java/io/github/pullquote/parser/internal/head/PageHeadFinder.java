package io.github.pullquote.parser.internal.head;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.hint.PartMark;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.text.BagOfWords;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.Optional;

/** Finds headline and standfirst among the kept blocks of a page, and where the body begins. Made for one page. */
public final class PageHeadFinder {
    private static final int LINKED = 50;
    /** The summary is never farther from the headline, captions and bylines counted. */
    private static final int MOST_BETWEEN = 15;

    /** A mark on an element so many boxes out counts when it holds little else. */
    private static final int MARKED_REACH = 2;

    private static final int MOST_PARTS = 6;
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_KICKER_WORDS = 6;
    private static final int FEWEST_HEADING_WORDS = 7;
    private static final int FEWEST_LINE_WORDS = 6;
    private static final int MOST_LETTERS = 700;
    private static final double OVERLAP = 0.75;

    private final Draft draft;
    private final HtmlBlocks blocks;
    private final RunningText paragraphs;
    private final Optional<BagOfWords> headlineWords;
    private final ImmutableList<BagOfWords> descriptions;
    private final int headline;

    private PageHeadFinder(Draft draft, HtmlBlocks blocks, Metadata metadata) {
        this.draft = draft;
        this.blocks = blocks;
        this.paragraphs = new RunningText(draft, blocks);
        this.headlineWords = metadata.headline().map(Candidate::value).map(BagOfWords::of);
        this.descriptions = metadata.descriptions().stream()
                .map(each -> BagOfWords.of(each.value()))
                .collect(ImmutableList.toImmutableList());
        this.headline = new HeadlineBlock(draft, blocks, headlineWords).find(metadata);
    }

    public static PageHead find(Draft draft, HtmlBlocks blocks, Metadata metadata) {
        return new PageHeadFinder(draft, blocks, metadata).find();
    }

    private PageHead find() {
        int first = headline == Draft.NONE ? 0 : headline + 1;
        for (int i = first; i < blocks.size() && i - first < MOST_BETWEEN; i++) {
            int at = i;
            Optional<PageHead> head = standfirst(i).flatMap(rule -> withStandfirst(at, rule));
            if (head.isPresent()) {
                return head.get();
            }
            if (paragraphs.isBody(i)) {
                return new PageHead(headline, ImmutableSet.of(), Optional.empty(), i);
            }
        }
        return new PageHead(headline, ImmutableSet.of(), Optional.empty(), paragraphs.bodyFrom(first));
    }

    /** What is all the running text there is, is no summary. */
    private Optional<PageHead> withStandfirst(int first, StructureRule rule) {
        ImmutableSet.Builder<Integer> standfirst = ImmutableSet.builder();
        int i = first;
        while (i < blocks.size() && (i == first || goesOn(first, i))) {
            standfirst.add(i);
            i++;
        }
        int body = paragraphs.bodyFrom(i);
        return body == blocks.size() && paragraphs.isRunning(first)
                ? Optional.empty()
                : Optional.of(new PageHead(headline, standfirst.build(), Optional.of(rule), body));
    }

    /** The summary may have several paragraphs or items in an element that is marked as such. */
    private boolean goesOn(int first, int i) {
        int box = blocks.block(first).box();
        for (int step = 0; step < MARKED_REACH && box > 0; step++) {
            box = blocks.boxAt(box).parent();
            if (box > 0 && blocks.boxAt(box).end() - blocks.boxAt(box).first() <= MOST_PARTS && isMarked(box)) {
                return blocks.holds(box, i)
                        && blocks.box(i).tag().equals(blocks.box(first).tag())
                        && mayBeStandfirst(i);
            }
        }
        return false;
    }

    private Optional<StructureRule> standfirst(int i) {
        if (blocks.role(i).equals(Optional.of(BlockRole.STANDFIRST))) {
            return Optional.of(StructureRule.MARKED_STANDFIRST);
        }
        if (!mayBeStandfirst(i)) {
            return Optional.empty();
        }
        if (isMarkedAround(i)) {
            return Optional.of(StructureRule.MARKED_STANDFIRST);
        }
        if (isDescription(i) && !looksLikeBody(i)) {
            return Optional.of(StructureRule.DESCRIBED_STANDFIRST);
        }
        if (isSecondHeading(i)) {
            return Optional.of(StructureRule.HEADING_STANDFIRST);
        }
        if (isOverByline(i)) {
            return Optional.of(StructureRule.LONE_STANDFIRST);
        }
        return standsApart(i)
                ? Optional.of(paragraphs.isBody(i) ? StructureRule.LONE_STANDFIRST : StructureRule.LINE_STANDFIRST)
                : Optional.empty();
    }

    private boolean mayBeStandfirst(int i) {
        TextBlock block = draft.block(i);
        return blocks.role(i).isEmpty()
                && block.words() >= FEWEST_WORDS
                && blocks.block(i).letters() <= MOST_LETTERS
                && !blocks.block(i).isLinked(LINKED)
                && !paragraphs.isNames(i)
                && draft.dateLine(i).isEmpty()
                && !repeatsHeadline(i);
    }

    /** The headline may be shown again with its kicker before it. */
    private boolean repeatsHeadline(int i) {
        BagOfWords words = BagOfWords.of(draft.block(i).text());
        return headlineWords
                .filter(all -> all.size() >= FEWEST_WORDS
                        && words.size() <= all.size() + MOST_KICKER_WORDS
                        && words.endsWith(all))
                .isPresent();
    }

    /** The element of the block, or one around it that holds nothing but the summary, is marked as one. */
    private boolean isMarkedAround(int i) {
        int box = blocks.block(i).box();
        int place = blocks.place(i);
        for (int step = 0; step <= MARKED_REACH && box > 0; step++) {
            if (isMarked(box)) {
                return true;
            }
            box = blocks.boxAt(box).parent();
            boolean alone = box > 0
                    && blocks.boxAt(box).first() == place
                    && blocks.boxAt(box).end() - place <= MOST_PARTS;
            if (!alone) {
                return false;
            }
        }
        return false;
    }

    private boolean isMarked(int box) {
        return blocks.boxAt(box).hints().has(PartMark.STANDFIRST);
    }

    private boolean isDescription(int i) {
        BagOfWords words = BagOfWords.of(draft.block(i).text());
        return words.size() >= FEWEST_WORDS
                && descriptions.stream()
                        .anyMatch(description ->
                                description.size() >= FEWEST_WORDS && description.overlap(words) >= OVERLAP);
    }

    /** The first paragraph of the body often serves as description: it stands among its like. */
    private boolean looksLikeBody(int i) {
        for (int next = i + 1; next < blocks.size() && next <= i + 3; next++) {
            boolean alike = blocks.box(next).parent() == blocks.box(i).parent()
                    && blocks.box(next).tag().equals(blocks.box(i).tag())
                    && blocks.box(next)
                            .element()
                            .className()
                            .equals(blocks.box(i).element().className());
            if (alike && paragraphs.isRunning(next)) {
                return !blocks.block(i).isBold() || blocks.block(next).isBold();
            }
        }
        return false;
    }

    /**
     * Running text under the headline, or a line right under it in the same element, that stands apart from the
     * paragraphs, which stand together; or running text all in bold.
     */
    private boolean standsApart(int i) {
        if (isLineUnderHeadline(i)) {
            int first = nextBody(i + 1);
            return first < blocks.size() && !blocks.holds(blocks.box(first).parent(), i);
        }
        if (headline == Draft.NONE || !paragraphs.isBody(i) || blocks.listDepth(i) > 0) {
            return false;
        }
        int first = nextBody(i + 1);
        int second = nextBody(first + 1);
        if (second < blocks.size() && hasOwnName(i, first) && isNamedLike(first, second)) {
            return true;
        }
        return second < blocks.size()
                && !blocks.block(first).isBold()
                && (blocks.block(i).isBold()
                        ? !blocks.block(second).isBold()
                        : blocks.box(first).parent() == blocks.box(second).parent()
                                && !blocks.holds(blocks.box(first).parent(), i));
    }

    /** A sentence over byline or date, where the text begins under them in a box of its own, is no part of it. */
    private boolean isOverByline(int i) {
        if (headline == Draft.NONE || !blocks.isLead(i)) {
            return false;
        }
        boolean byline = false;
        int next = i + 1;
        while (next < blocks.size() && next - i < MOST_BETWEEN && !blocks.isLead(next) && !blocks.isInText(next)) {
            byline |= isByline(next++);
        }
        return byline && next < blocks.size() && blocks.isInText(next);
    }

    private boolean isByline(int i) {
        return blocks.role(i).equals(Optional.of(BlockRole.BYLINE))
                || paragraphs.isNames(i)
                || draft.dateLine(i).isPresent();
    }

    private boolean hasOwnName(int i, int other) {
        return !blocks.box(i).element().className().isEmpty()
                && blocks.box(i).tag().equals("p")
                && !isNamedLike(i, other);
    }

    private boolean isNamedLike(int i, int other) {
        return blocks.box(i).parent() == blocks.box(other).parent()
                && blocks.box(i)
                        .element()
                        .className()
                        .equals(blocks.box(other).element().className());
    }

    private boolean isLineUnderHeadline(int i) {
        return headline != Draft.NONE
                && i == headline + 1
                && !paragraphs.isBody(i)
                && blocks.listDepth(i) == 0
                && draft.block(i).words() >= FEWEST_LINE_WORDS
                && !Chars.isDigit(draft.block(i).last())
                && blocks.box(i).parent() == blocks.box(headline).parent();
    }

    private int nextBody(int from) {
        int i = from;
        while (i < blocks.size() && i - from < MOST_BETWEEN && !paragraphs.isBody(i)) {
            i++;
        }
        return i;
    }

    /** A second heading right after the headline is its summary; sentences set as headings are the text. */
    private boolean isSecondHeading(int i) {
        return headline != Draft.NONE
                && blocks.headingLevel(i) > 1
                && !(i + 1 < blocks.size()
                        && blocks.headingLevel(i + 1) == blocks.headingLevel(i)
                        && paragraphs.isRunning(i + 1))
                && draft.block(i).words() >= FEWEST_HEADING_WORDS;
    }
}
