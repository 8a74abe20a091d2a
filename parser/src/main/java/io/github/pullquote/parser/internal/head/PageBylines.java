package io.github.pullquote.parser.internal.head;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Byline;
import io.github.pullquote.core.BylinePosition;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import java.util.List;
import java.util.Optional;

/**
 * Tells which of the lines of a page that read like bylines are its bylines, where its metadata name nobody. A page
 * holds more lines of names than a plain text does: captions, lists of links, the sources of figures.
 */
final class PageBylines {
    private static final int FEWEST_POSTS = 2;
    private static final int MOST_NAME_LINES = 2;
    private static final int MOST_AFTER_HEADLINE = 6;

    private final Draft draft;
    private final PageHead head;

    PageBylines(Draft draft, PageHead head) {
        this.draft = draft;
        this.head = head;
    }

    /** Returns those of the bylines, which are in order, that count. */
    ImmutableList<Byline> select(List<Byline> printed) {
        long inline = printed.stream().filter(PageBylines::isInline).count();
        return inline < FEWEST_POSTS
                ? chosen(printed)
                : chosen(printed.stream().filter(byline -> !isInline(byline)).toList());
    }

    /** Several bylines within the text are of its posts or of the works that it speaks of. */
    private static boolean isInline(Byline byline) {
        return byline.position() == BylinePosition.INLINE
                && byline.contributors().stream().anyMatch(each -> each.contribution() == Contribution.AUTHOR);
    }

    private ImmutableList<Byline> chosen(List<Byline> printed) {
        ImmutableList.Builder<Byline> phrased = ImmutableList.builder();
        ImmutableList.Builder<Byline> all = ImmutableList.builder();
        int names = 0;
        int block = 0;
        for (Byline byline : printed) {
            int start = byline.span().map(Span::start).orElse(0);
            while (block < draft.size() - 1 && draft.block(block).span().end() <= start) {
                block++;
            }
            if (isPhrased(block)) {
                if (!draft.bylines().namesSource(draft.block(block).text())) {
                    phrased.add(byline);
                    all.add(byline);
                }
            } else if (isInHead(byline, block) && byline.contributors().stream().allMatch(PageBylines::isName)) {
                all.add(byline);
                names++;
            }
        }
        return names <= MOST_NAME_LINES ? all.build() : phrased.build();
    }

    /** Returns whether words make the block a byline or sign-off, not the names alone. */
    private boolean isPhrased(int block) {
        Optional<BlockRole> role = draft.label(block).map(Label::role);
        return role.equals(Optional.of(BlockRole.SIGN_OFF))
                || role.equals(Optional.of(BlockRole.BYLINE)) && draft.isPhrasedByline(block);
    }

    /** Unnamed staff need a word such as "By". */
    private static boolean isName(Contributor contributor) {
        String name = contributor.name();
        return contributor.kind() == ContributorKind.ORGANISATION
                || (contributor.kind() == ContributorKind.PERSON && !Character.isLowerCase(name.codePointAt(0)));
    }

    private boolean isInHead(Byline byline, int block) {
        return byline.position() == BylinePosition.HEAD
                && (head.headline() == Draft.NONE || block <= head.headline() + MOST_AFTER_HEADLINE);
    }
}
