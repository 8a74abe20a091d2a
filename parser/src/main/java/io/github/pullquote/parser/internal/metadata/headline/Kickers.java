package io.github.pullquote.parser.internal.metadata.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.page.PageElement;
import io.github.pullquote.parser.internal.page.Values;
import io.github.pullquote.parser.internal.text.BagOfWords;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes off what stands beside the headline in its own element: a kicker, a date, a label. It is one when another title
 * of the page goes without, or parts the two by a mark other than a colon.
 */
final class Kickers {
    private static final int MIN_WORDS = 3;
    private static final int MAX_KICKER = 6;
    private static final double SAME = 0.5;

    private static final String BAR = " | ";

    private final Titles titles;
    private final ImmutableSet<String> labels;

    /** Makes one that knows these labels of kinds of pieces, in lower case. */
    Kickers(Titles titles, ImmutableSet<String> labels) {
        this.titles = titles;
        this.labels = labels;
    }

    /** Returns the text of the heading without its kicker, and without a label at its end. */
    String strip(PageElement heading) {
        return withoutLabel(withoutKicker(heading));
    }

    private String withoutKicker(PageElement heading) {
        String text = Values.collapse(heading.text());
        BagOfWords words = BagOfWords.of(text);
        Optional<String> apart = apart(heading.parts());
        if (apart.isPresent() || isSaid(titles.jsonLd().stream(), words)) {
            return apart.orElse(text);
        }
        Optional<String> whole = whole(heading);
        if (whole.isEmpty() && isSaid(colons(), words)) {
            return text;
        }
        return whole.or(() -> part(heading))
                .or(() -> isSaid(titles.all().stream(), words) ? Optional.empty() : ending(text, words))
                .orElse(text);
    }

    /**
     * Returns the second of two parts, where no mark stands between them though a title has one there: the page tells
     * them apart by their looks, so the first is a kicker.
     */
    private Optional<String> apart(ImmutableList<String> parts) {
        return parts.size() == 2 && !isMarked(parts.get(0), parts.get(1)) && isKicker(parts.get(0))
                ? Optional.of(parts.get(1)).filter(this::isHeadline)
                : Optional.empty();
    }

    private boolean isHeadline(String part) {
        BagOfWords words = BagOfWords.of(part);
        return words.size() >= MIN_WORDS
                && titles.all().stream().map(BagOfWords::of).anyMatch(title -> title.overlap(words) >= SAME);
    }

    private boolean isKicker(String part) {
        BagOfWords words = BagOfWords.of(part);
        return words.size() <= MAX_KICKER && titles.parts().containsKey(words.joined());
    }

    private static boolean isMarked(String first, String second) {
        return SiteStripper.isMark(first.charAt(first.length() - 1)) || SiteStripper.isMark(second.charAt(0));
    }

    /** Returns the part of several that is all of a title for social networks: what stands beside it is a kicker. */
    private Optional<String> whole(PageElement heading) {
        ImmutableList<String> parts = heading.parts();
        return parts.stream()
                .filter(part -> parts.size() > 1 && BagOfWords.of(part).size() >= MIN_WORDS)
                .filter(part -> isSaid(titles.social().stream(), BagOfWords.of(part)))
                .findFirst();
    }

    /** Returns the text without a label after a bar at its end, such as {@code "| Opinion"}. */
    String withoutLabel(String text) {
        int bar = text.lastIndexOf(BAR);
        return bar > 0 && labels.contains(text.substring(bar + BAR.length()).toLowerCase(Locale.ROOT))
                ? text.substring(0, bar)
                : text;
    }

    /** Returns the titles with a colon, after which a title goes on. */
    private Stream<String> colons() {
        return titles.all().stream().filter(title -> title.indexOf(':') >= 0);
    }

    private static boolean isSaid(Stream<String> titles, BagOfWords words) {
        return titles.map(BagOfWords::of).anyMatch(words::equals);
    }

    /** Returns the longest part of several that is a segment of a title. */
    private Optional<String> part(PageElement heading) {
        ImmutableList<String> parts = heading.parts();
        return parts.size() < 2
                ? Optional.empty()
                : parts.stream()
                        .filter(part ->
                                titles.parts().getOrDefault(BagOfWords.of(part).joined(), 0) >= MIN_WORDS)
                        .max(Comparator.comparingInt(String::length));
    }

    /** The heading ends with another title, and only a few words stand before it. */
    private Optional<String> ending(String text, BagOfWords words) {
        return titles.all().stream()
                .map(BagOfWords::of)
                .filter(title -> isAfterKicker(title, words))
                .findFirst()
                .map(title -> suffix(text, title));
    }

    private static boolean isAfterKicker(BagOfWords title, BagOfWords heading) {
        int before = heading.size() - title.size();
        return title.size() >= MIN_WORDS && before > 0 && before <= MAX_KICKER && heading.endsWith(title);
    }

    /** Returns the end of the text that has these words, marks before the first of them left out. */
    private static String suffix(String text, BagOfWords words) {
        int start = text.length();
        int at = text.lastIndexOf(' ');
        while (at >= 0) {
            if (BagOfWords.of(text.substring(at + 1)).equals(words)) {
                start = at + 1;
            }
            at = start == text.length() || start == at + 1 ? text.lastIndexOf(' ', at - 1) : -1;
        }
        return start == text.length() ? text : SiteStripper.withoutMarks(text.substring(start));
    }
}
