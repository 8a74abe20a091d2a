package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.Dateline;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.line.Chars;
import io.github.pullquote.parser.internal.line.Names;
import io.github.pullquote.parser.internal.line.Words;
import java.util.Optional;

/**
 * Reads datelines: {@code PARIS (AP) —}, {@code BEIJING, March 3 (Xinhua) --}, {@code （東京＝共同）} ...
 *
 * <p>A listed agency or a date makes any capitalised place a dateline. Without them the place must be in capitals, a
 * sentence must follow, and the word must not be used as an acronym elsewhere ("NATO — the alliance"), or be a listed one; before a colon it must be listed.
 */
final class DatelineReader {
    private static final int LONGEST = 130;
    private static final int ACRONYM_WINDOW = 20_000;
    private static final String WIDE_BRACKETS = "（【";

    private final Words words;

    DatelineReader(Words words) {
        this.words = words;
    }

    /** Returns the dateline that the block begins with. */
    Optional<Dateline> opening(SourceText source, TextBlock block) {
        String text = block.text();
        Optional<DatelineHead> wide = wideBracket(text);
        if (wide.isPresent()) {
            return wide.map(head -> dateline(source, block, head));
        }
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            int end = separatorEnd(text, i);
            if (end > 0) {
                return head(source, block, i, end).map(head -> dateline(source, block, head));
            }
            if (closesAgency(text, i)) {
                return DatelineHead.read(text, i + 1, words)
                        .filter(DatelineHead::isSure)
                        .map(head -> dateline(source, block, head));
            }
        }
        return Optional.empty();
    }

    /** Returns the dateline that the block is. */
    Optional<Dateline> alone(SourceText source, TextBlock block) {
        String text = block.text();
        int end = text.length();
        while (end > 0
                && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ':' || Chars.isDash(text.charAt(end - 1)))) {
            end--;
        }
        boolean dashed = end < text.length() && text.charAt(text.length() - 1) != ':';
        return DatelineHead.read(text, end, words)
                .filter(head -> head.isSure() || (head.isInCapitals() && (dashed || head.hasRegion())))
                .filter(head -> !head.places().isEmpty())
                .map(head -> dateline(source, block, head));
    }

    private Optional<DatelineHead> head(SourceText source, TextBlock block, int start, int end) {
        String text = block.text();
        boolean colon = text.charAt(start) == ':';
        Optional<DatelineHead> head = DatelineHead.read(text, start, words)
                .filter(found -> found.isSure()
                        || ((found.isKnown() || (found.isInCapitals() && !colon))
                                && sentenceFollows(text, end)
                                && !isLabel(text.substring(0, start))
                                && (found.hasRegion() || found.isKnown() || !isAcronym(source, block, found))));
        return head.map(found -> found.agency().isPresent() ? found : found.withAgencyAfter(text, end, words));
    }

    private boolean isLabel(String text) {
        String folded = Names.fold(text);
        return words.holds("correction", folded)
                || words.holds("related", folded)
                || words.holds("credit", folded)
                || words.holds("promotion", folded)
                || words.holds("promotion", folded + ":");
    }

    private static Dateline dateline(SourceText source, TextBlock block, DatelineHead head) {
        Span span = new Span(block.span().start(), block.span().start() + head.end());
        return Dateline.builder()
                .passage(source.passage(span))
                .places(head.places())
                .date(head.date())
                .agency(head.agency())
                .build();
    }

    /** Returns the offset after a dash or colon that may end a dateline at {@code i}, or 0. */
    private static int separatorEnd(String text, int i) {
        char c = text.charAt(i);
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        boolean afterSpace = i > 0 && text.charAt(i - 1) == ' ';
        if (c == ':') {
            return next == ' ' && i + 2 < text.length() ? i + 1 : 0;
        }
        boolean dash = Chars.isDash(c) && (c != '-' || next == '-' || (afterSpace && next == ' '));
        boolean joins =
                !afterSpace && next != ' ' && (c == '\u2010' || c == '\u2011' || c == '\u2012' || c == '\u2013');
        if (!dash || joins || i == 0) {
            return 0;
        }
        int end = i + 1;
        while (end < text.length() && (Chars.isDash(text.charAt(end)) || text.charAt(end) == ' ')) {
            end++;
        }
        return end;
    }

    /** Returns whether a bracket closes at {@code i} and no dash comes after it. */
    private static boolean closesAgency(String text, int i) {
        int next = Chars.skipSpaces(text, i + 1);
        return text.charAt(i) == ')'
                && next < text.length()
                && text.charAt(next) != ':'
                && text.charAt(next) != ','
                && !Chars.isDash(text.charAt(next));
    }

    private static boolean sentenceFollows(String text, int end) {
        int i = Chars.skipSpaces(text, end);
        while (i < text.length() && Chars.opensQuotation(text.charAt(i))) {
            i++;
        }
        return i >= text.length() || !Character.isLowerCase(text.charAt(i));
    }

    private static boolean isAcronym(SourceText source, TextBlock block, DatelineHead head) {
        String place = head.places().get(0);
        int from = block.span().start() + head.end();
        String text = source.text();
        String window = text.substring(from, Math.min(text.length(), from + ACRONYM_WINDOW));
        return place.indexOf(' ') < 0 && (place.length() <= 2 || window.contains(place));
    }

    private Optional<DatelineHead> wideBracket(String text) {
        int close = Math.max(text.indexOf('）'), text.indexOf('】'));
        if (WIDE_BRACKETS.indexOf(text.charAt(0)) < 0 || close < 0 || close > LONGEST) {
            return Optional.empty();
        }
        int sign = Math.max(text.indexOf('＝'), text.indexOf('='));
        return sign > 1 && sign + 1 < close
                ? Optional.of(DatelineHead.of(close + 1, text.substring(1, sign), text.substring(sign + 1, close)))
                : Optional.empty();
    }
}
