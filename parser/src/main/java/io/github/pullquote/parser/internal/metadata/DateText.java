package io.github.pullquote.parser.internal.metadata;

import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Searches the visible text for a date, from shortly before the headline on. */
final class DateText {
    private static final int BEFORE_HEADLINE = 6;
    private static final int AFTER_HEADLINE = 24;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_BYLINE = 250;
    private static final int LONGEST_LABEL = 40;
    /** Longer texts are not searched to their end. */
    private static final int MOST = 2_000;

    private final Page page;
    private final int headline;

    private DateText(Page page, int headline) {
        this.page = page;
        this.headline = headline;
    }

    static DateText of(Page page, Optional<Element> headline) {
        return new DateText(
                page,
                page.boxes().stream()
                        .filter(box -> headline.filter(title -> title.equals(box.element()))
                                .isPresent())
                        .mapToInt(Box::first)
                        .findFirst()
                        .orElse(0));
    }

    /** Returns the first date that the text calls one of publication, near the headline or else anywhere. */
    Optional<PublicationDate> labelled(DateFinder finder) {
        int start = Math.max(0, headline - BEFORE_HEADLINE);
        return IntStream.concat(IntStream.range(start, page.blocks().size()), IntStream.range(0, start))
                .mapToObj(this::labelled)
                .flatMap(line -> finder.labelled(line).stream())
                .findFirst()
                .map(DateFinder.Found::date);
    }

    /** Returns the text of a block, with a short block before it, as that may be its label; "" for long ones. */
    private String labelled(int i) {
        String line = page.text(page.blocks().get(i));
        if (line.length() >= LONGEST_BYLINE) {
            return "";
        }
        String before = i == 0 || line.length() >= LONGEST_LINE
                ? ""
                : page.text(page.blocks().get(i - 1));
        return before.length() >= LONGEST_LABEL ? line : before + ": " + line;
    }

    /** Returns the short block near the headline that shows the day. */
    Optional<PageBlock> line(DateFinder finder, LocalDate day) {
        int start = Math.max(0, headline - BEFORE_HEADLINE);
        int end = Math.min(page.blocks().size(), headline + AFTER_HEADLINE);
        return IntStream.range(start, end)
                .mapToObj(page.blocks()::get)
                .filter(block -> block.span().length() < LONGEST_LINE)
                .filter(block -> finder.holds(page.text(block), day))
                .findFirst();
    }

    Optional<PublicationDate> first(DateFinder finder) {
        int start = Math.max(0, headline - BEFORE_HEADLINE);
        return IntStream.range(start, page.blocks().size())
                .mapToObj(i -> page.text(page.blocks().get(i)))
                .filter(line -> line.length() < LONGEST_LINE)
                .flatMap(line -> finder.published(line).stream())
                .findFirst()
                .or(() -> page.blocks().stream()
                        .map(page::text)
                        .map(line -> line.substring(0, Math.min(MOST, line.length())))
                        .flatMap(line -> finder.first(line).stream())
                        .findFirst())
                .map(DateFinder.Found::date);
    }
}
