package io.github.pullquote.parser.internal.metadata.published;

import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.date.DateFinder;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import io.github.pullquote.parser.internal.page.PageElement;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Searches the visible text for a date, from shortly before the headline on; comments, embedded posts and teasers of
 * other articles are left out.
 */
final class DateText {
    private static final int BEFORE_HEADLINE = 6;
    private static final int AFTER_HEADLINE = 24;
    private static final int LINE_BEFORE = 2;
    private static final int LINE_AFTER = 4;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_BYLINE = 250;
    private static final int LONGEST_LABEL = 40;
    /** Longer texts are not searched to their end. */
    private static final int MOST = 2_000;

    private final Page page;
    private final int headline;
    private final BitSet foreign;

    private DateText(Page page, int headline, BitSet foreign) {
        this.page = page;
        this.headline = headline;
        this.foreign = foreign;
    }

    static DateText of(Page page, Optional<PageElement> headline, DateAsides asides) {
        return new DateText(page, Math.max(0, headline.map(page::firstBlock).orElse(0)), asides.foreign(page));
    }

    /** Returns the first date near the headline that the text calls one of publication. */
    Optional<PublicationDate> labelled(DateFinder finder) {
        return labelled(finder, nearHeadline());
    }

    /** Returns the first date that the text calls one of publication, after the headline or else anywhere. */
    Optional<PublicationDate> labelledAnywhere(DateFinder finder) {
        int start = Math.max(0, headline - BEFORE_HEADLINE);
        return labelled(
                finder, IntStream.concat(IntStream.range(start, page.blocks().size()), IntStream.range(0, start)));
    }

    private Optional<PublicationDate> labelled(DateFinder finder, IntStream lines) {
        return lines.mapToObj(this::labelled)
                .flatMap(line -> finder.labelled(line).stream())
                .findFirst()
                .map(DateFinder.Found::date);
    }

    /** Returns the first date near the headline that the text calls one of a change. */
    Optional<PublicationDate> modified(DateFinder finder) {
        return nearHeadline()
                .mapToObj(this::labelled)
                .flatMap(line -> finder.modified(line).stream())
                .findFirst()
                .map(DateFinder.Found::date);
    }

    /** Returns whether a short line near the headline shows the day, and none of them the other one. */
    boolean showsOnly(DateFinder finder, LocalDate day, LocalDate other) {
        return nearHeadline().mapToObj(this::labelled).anyMatch(line -> finder.holdsUnchanged(line, day))
                && nearHeadline().mapToObj(this::labelled).noneMatch(line -> finder.holds(line, other));
    }

    /** Returns whether a short line near the headline shows the day, and does not call it one of a change. */
    boolean shows(DateFinder finder, LocalDate day) {
        return nearHeadline().mapToObj(this::labelled).anyMatch(line -> finder.holdsUnchanged(line, day));
    }

    /** Returns the date that a line beside the headline is, where no mark-up speaks of it. */
    Optional<PublicationDate> lineAtHeadline(DateFinder finder) {
        return IntStream.concat(
                        IntStream.rangeClosed(headline + 1, headline + LINE_AFTER),
                        IntStream.range(headline - LINE_BEFORE, headline))
                .filter(i -> i >= 0 && i < page.blocks().size() && !isForeign(i) && !isMarked(i))
                .mapToObj(i -> page.text(page.blocks().get(i)))
                .filter(line -> line.length() < LONGEST_LINE)
                .flatMap(line -> finder.line(line).stream())
                .findFirst();
    }

    /** Dates that mark-up speaks of are found by it. */
    private boolean isMarked(int i) {
        PageBlock block = page.blocks().get(i);
        return page.box(block).hints().date().isPresent()
                || block.inlines().stream()
                        .anyMatch(inline -> inline.hints().date().isPresent());
    }

    private IntStream nearHeadline() {
        return IntStream.range(
                Math.max(0, headline - BEFORE_HEADLINE), Math.min(page.blocks().size(), headline + AFTER_HEADLINE));
    }

    /** Returns the text of a block, with a short block before it, as that may be its label; "" for long ones. */
    private String labelled(int i) {
        String line = page.text(page.blocks().get(i));
        if (line.length() >= LONGEST_BYLINE || isForeign(i)) {
            return "";
        }
        String before = i == 0 || line.length() >= LONGEST_LINE || isForeign(i - 1)
                ? ""
                : page.text(page.blocks().get(i - 1));
        return before.length() >= LONGEST_LABEL ? line : before + ": " + line;
    }

    private boolean isForeign(int i) {
        return foreign.get(page.blocks().get(i).box());
    }

    /** Returns the short block near the headline that shows the day. */
    Optional<PageBlock> line(DateFinder finder, LocalDate day) {
        return nearHeadline()
                .mapToObj(page.blocks()::get)
                .filter(block -> !foreign.get(block.box()))
                .filter(block -> block.span().length() < LONGEST_LINE)
                .filter(block -> finder.holds(page.text(block), day))
                .findFirst();
    }

    Optional<PublicationDate> first(DateFinder finder) {
        int start = Math.max(0, headline - BEFORE_HEADLINE);
        return own(page.blocks().subList(start, page.blocks().size()))
                .filter(line -> line.length() < LONGEST_LINE)
                .flatMap(line -> finder.published(line).stream())
                .findFirst()
                .or(() -> own(page.blocks())
                        .map(line -> line.substring(0, Math.min(MOST, line.length())))
                        .flatMap(line -> finder.first(line).stream())
                        .findFirst())
                .map(DateFinder.Found::date);
    }

    private Stream<String> own(List<PageBlock> blocks) {
        return blocks.stream().filter(block -> !foreign.get(block.box())).map(page::text);
    }
}
