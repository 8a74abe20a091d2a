package io.github.pullquote.parser.internal.content.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.DroppedSpan;
import io.github.pullquote.core.TextOrigin;
import io.github.pullquote.parser.internal.content.ContentBlock;
import io.github.pullquote.parser.internal.content.ContentRule;
import io.github.pullquote.parser.internal.content.Selection;
import io.github.pullquote.parser.internal.content.Zone;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The running text of pages that show little or nothing of it, but hold it in their data: in JSON-LD, or in the state
 * that a script is to draw the page from.
 */
public final class DataBody {
    /** So many letters make an article; a page that shows fewer may be a shell. */
    private static final int FEW = 300;

    /** The data must hold so many times what the page shows. */
    private static final int TIMES = 3;

    /** Where running text is shown. */
    private static final ImmutableSet<Zone> SHOWN = ImmutableSet.of(Zone.TEXT, Zone.LEAD, Zone.TAIL);

    /** A page that shows so many letters shows an article; its data may hold all earlier posts of a live blog. */
    private static final int MANY = 3_000;

    private final ImmutableList<String> paragraphs;
    private final TextOrigin origin;

    private DataBody(ImmutableList<String> paragraphs, TextOrigin origin) {
        this.paragraphs = paragraphs;
        this.origin = origin;
    }

    /** Returns the text to take instead of what the page shows; empty when the page shows enough. */
    public static Optional<DataBody> find(Page page, Metadata metadata, Selection content, Watch watch) {
        int shown = content.kept().stream()
                .filter(each -> SHOWN.contains(each.zone()))
                .mapToInt(each -> each.block().letters())
                .sum();
        Optional<DataBody> data = metadata.articleBody()
                .map(Candidate::value)
                .filter(body -> isEnough(body, shown))
                .map(body -> new DataBody(body, TextOrigin.JSON_LD));
        return data.isPresent() || shown >= FEW
                ? data
                : StateScripts.read(page.root(), watch)
                        .map(Candidate::value)
                        .filter(body -> isEnough(body, shown))
                        .map(body -> new DataBody(body, TextOrigin.SCRIPT));
    }

    private static boolean isEnough(ImmutableList<String> body, int shown) {
        long length = body.stream().mapToLong(String::length).sum();
        return shown < MANY && length >= FEW && length >= (long) TIMES * shown;
    }

    /** Returns the page with the text appended. */
    public Page appendedTo(Page page) {
        return page.withRegion(paragraphs, origin);
    }

    /**
     * Returns the content with the text in the place of what the page shows.
     *
     * @param page with the text appended
     * @param shown the content without it
     */
    public Selection in(Page page, Selection shown) {
        ImmutableList.Builder<ContentBlock> kept = ImmutableList.builder();
        List<DroppedSpan> dropped = new ArrayList<>(shown.dropped());
        for (ContentBlock each : shown.kept()) {
            if (SHOWN.contains(each.zone())) {
                dropped.add(new DroppedSpan(
                        each.block().span(),
                        ContentRule.SHELL.reason(),
                        ContentRule.SHELL.info().id()));
            } else {
                kept.add(each);
            }
        }
        int first = page.blocks().size() - paragraphs.size();
        for (PageBlock block : page.blocks().subList(first, page.blocks().size())) {
            kept.add(new ContentBlock(block, Optional.empty(), ContentRule.TEXT));
        }
        dropped.sort(Comparator.comparing(DroppedSpan::span));
        return new Selection(kept.build(), ImmutableList.copyOf(dropped));
    }
}
