package io.github.pullquote.parser.internal.metadata.headline;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.metadata.markup.SiteNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the names of the site off a title: {@code "Ferry sinks | News | Harbour Post"} becomes {@code "Ferry sinks"}.
 */
final class SiteStripper {
    private static final String MARKS = "|-–—―·•:/«»‹›>~";
    /** Marks that part segments also when no space stands around them. */
    private static final String ALWAYS = "|•»«";

    private final SiteNames siteNames;

    SiteStripper(SiteNames siteNames) {
        this.siteNames = siteNames;
    }

    /** Returns the title without the site's names, first from its end, then from its start; never an empty one. */
    String strip(String title) {
        List<Integer> cuts = cuts(title);
        int start = 0;
        int end = title.length();
        int last = cuts.size() - 1;
        while (last >= 0 && siteNames.resembles(segment(title, cuts.get(last), end))) {
            end = cuts.get(last--);
        }
        int first = 0;
        while (first <= last && siteNames.resembles(segment(title, start, cuts.get(first)))) {
            start = cuts.get(first++);
        }
        return segment(title, start, end);
    }

    /** Returns the parts between the marks, in order. */
    ImmutableList<String> segments(String title) {
        ImmutableList.Builder<String> segments = ImmutableList.builder();
        int start = 0;
        for (int cut : cuts(title)) {
            segments.add(segment(title, start, cut));
            start = cut;
        }
        return segments.add(segment(title, start, title.length())).build();
    }

    /** Returns the offsets of the marks that part segments. */
    private static List<Integer> cuts(String title) {
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < title.length() - 1; i++) {
            if (MARKS.indexOf(title.charAt(i)) >= 0 && parts(title, i)) {
                cuts.add(i);
            }
        }
        return cuts;
    }

    private static boolean parts(String title, int i) {
        char c = title.charAt(i);
        boolean spaceAfter = title.charAt(i + 1) == ' ' || MARKS.indexOf(title.charAt(i + 1)) >= 0;
        boolean spaceBefore = title.charAt(i - 1) == ' ' || MARKS.indexOf(title.charAt(i - 1)) >= 0;
        return ALWAYS.indexOf(c) >= 0 || (spaceAfter && (spaceBefore || c == ':'));
    }

    /** Returns the text without marks and spaces at its edges. */
    static String withoutMarks(String text) {
        return segment(text, 0, text.length());
    }

    /** Returns the text between two offsets without marks and spaces at its edges. */
    private static String segment(String title, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isEdge(title.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(title.charAt(to - 1))) {
            to--;
        }
        return title.substring(from, to);
    }

    private static boolean isEdge(char c) {
        return c == ' ' || isMark(c);
    }

    /** Returns whether the sign parts the segments of a title. */
    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }
}
