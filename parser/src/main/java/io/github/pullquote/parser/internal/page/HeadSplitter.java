package io.github.pullquote.parser.internal.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;

/**
 * Parts the lines of the head that stand in one block, with single line breaks between them: a line that is all or a part
 * of the page's title is the headline, and the short lines around it are kicker, byline and date. In the block after the
 * headline, lines are parted where the type changes. Made for one page.
 */
final class HeadSplitter {
    private static final int FEWEST_LETTERS = 12;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_LINE = 100;
    private static final int MOST_LINES = 6;

    private final ImmutableList<String> titles;
    private boolean afterTitle;

    private HeadSplitter(ImmutableList<String> titles) {
        this.titles = titles;
    }

    static HeadSplitter of(Document document) {
        ImmutableList.Builder<String> titles = ImmutableList.builder();
        titles.add(document.title());
        document.head().getElementsByAttributeValue("property", "og:title").eachAttr("content").stream()
                .limit(1)
                .forEach(titles::add);
        return new HeadSplitter(titles.build().stream()
                .map(title -> normal(title.substring(0, Math.min(title.length(), LONGEST_TITLE))))
                .filter(title -> title.length() >= FEWEST_LETTERS)
                .collect(ImmutableList.toImmutableList()));
    }

    private static String normal(String text) {
        return Chars.flat(text).toLowerCase(Locale.ROOT);
    }

    /** Returns the lines of a block, those that belong together joined. */
    List<Line> part(List<Line> lines, CharSequence text) {
        int title = title(lines, text);
        boolean next = afterTitle;
        afterTitle = title >= 0;
        if (lines.size() == 1) {
            return lines;
        }
        if (title >= 0) {
            return around(title, lines, text);
        }
        return next && lines.size() <= MOST_LINES && isHead(lines, 0, lines.size(), text)
                ? byType(lines)
                : QuestionSplitter.part(lines, text);
    }

    /** Returns the index of the line that shows the title, -1 when none of the first ones does. */
    private int title(List<Line> lines, CharSequence text) {
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            Span span = span(lines, i, text);
            if (span.length() >= FEWEST_LETTERS && span.length() <= LONGEST_TITLE) {
                String line = normal(text.subSequence(span.start(), span.end()).toString());
                if (line.length() >= FEWEST_LETTERS && titles.stream().anyMatch(title -> holds(title, line))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The line is as a whole a part of the title, which may name the site too. */
    private static boolean holds(String title, String line) {
        int at = title.indexOf(line);
        int end = at + line.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1)))
                && (end == title.length() || !Character.isLetterOrDigit(title.charAt(end)));
    }

    private static List<Line> around(int title, List<Line> lines, CharSequence text) {
        if (!isHead(lines, 0, title, text)) {
            return ImmutableList.of(Line.sum(lines));
        }
        int end = title + 1;
        while (end < lines.size() && end - title < MOST_LINES && isHead(lines, end, end + 1, text)) {
            end++;
        }
        List<Line> parts = new ArrayList<>(lines.subList(0, end));
        if (end < lines.size()) {
            parts.add(Line.sum(lines.subList(end, lines.size())));
        }
        return ImmutableList.copyOf(parts);
    }

    /** Joins the lines that are set alike. */
    private static List<Line> byType(List<Line> lines) {
        List<Line> parts = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !lines.get(i - 1).isSetLike(lines.get(i))) {
                parts.add(Line.sum(lines.subList(first, i)));
                first = i;
            }
        }
        return parts;
    }

    /** Returns whether the lines are short, and no sentences. */
    private static boolean isHead(List<Line> lines, int from, int to, CharSequence text) {
        for (int i = from; i < to; i++) {
            Span span = span(lines, i, text);
            if (span.length() > LONGEST_LINE || (span.length() > 0 && endsSentence(text, span))) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsSentence(CharSequence text, Span span) {
        return Chars.isTerminal(text.charAt(span.end() - 1));
    }

    private static Span span(List<Line> lines, int i, CharSequence text) {
        return lines.get(i).span(i + 1 < lines.size() ? lines.get(i + 1).start() : text.length(), text);
    }
}
