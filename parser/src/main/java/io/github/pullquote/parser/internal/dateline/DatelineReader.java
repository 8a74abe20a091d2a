package io.github.pullquote.parser.internal.dateline;

import io.github.pullquote.core.Dateline;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.Optional;

/**
 * Reads datelines: {@code PARIS (AP) —}, {@code BEIJING, March 3 (Xinhua) --}, {@code （東京＝共同）} ...
 *
 * <p>A listed agency or a date makes any capitalised place a dateline. Without them the place must be in capitals, a
 * sentence must follow, and the word must not be used as an acronym elsewhere ("NATO — the alliance"), or be a listed one; before a colon it must be listed.
 */
public final class DatelineReader {
    /** The longest datelines have three places, a date and two agencies. */
    private static final int MAX_LENGTH = 130;
    /** An acronym that an article is about comes again within so many characters; a bound keeps the search cheap. */
    private static final int ACRONYM_WINDOW = 20_000;
    /** Shorter sentences after a full stop are parts of a name or list: {@code ST. LOUIS.} */
    private static final int MIN_SENTENCE_LENGTH = 24;

    private final WordLists words;

    public DatelineReader(WordLists words) {
        this.words = words;
    }

    /** Returns the dateline that the block begins with. */
    public Optional<Dateline> opening(SourceText source, TextBlock block) {
        return AsianDateline.read(block.text(), words)
                .or(() -> western(source, block))
                .map(head -> dateline(source, block, head));
    }

    private Optional<DatelineHead> western(SourceText source, TextBlock block) {
        String text = block.text();
        for (int i = 0; i < Math.min(text.length(), MAX_LENGTH); i++) {
            int end = separatorEnd(text, i);
            if (end > 0) {
                return head(source, block, i, end);
            }
            if (closesAgency(text, i)) {
                return withoutDash(text, i + 1);
            }
            Optional<DatelineHead> place = stopped(text, i);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private Optional<DatelineHead> withoutDash(String text, int end) {
        return DatelineHead.read(text, end, words)
                .filter(head -> head.isListed() && sentenceFollows(text, skipStop(text, end)));
    }

    private Optional<DatelineHead> stopped(String text, int i) {
        return text.charAt(i) == '.' && mayEndPlace(text, i)
                ? DatelineHead.read(text, i, words).filter(this::isPlace)
                : Optional.empty();
    }

    /** Returns the dateline that the block is. */
    public Optional<Dateline> alone(SourceText source, TextBlock block) {
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
        Optional<DatelineHead> head = DatelineHead.read(text, start, words);
        if (head.isEmpty()) {
            return head;
        }
        DatelineHead found = head.get();
        boolean counts = (found.isSure() && (found.isListed() || sentenceFollows(text, end)))
                || ((found.isKnown() || (found.isInCapitals() && !colon))
                        && sentenceFollows(text, end)
                        && !isLabel(text.substring(0, start))
                        && (found.hasRegion() || found.isKnown() || !isAcronym(source, block, found)));
        if (!counts) {
            return Optional.empty();
        }
        if (found.agency().isEmpty()) {
            return Optional.of(found.withAgencyAfter(text, end, words));
        }
        return Optional.of(found.places().isEmpty() ? withPlacesAfter(found, text, end) : found);
    }

    /** Reads the places between the dash after the agency and the next one. */
    private DatelineHead withPlacesAfter(DatelineHead agency, String text, int from) {
        for (int i = from; i < Math.min(text.length(), MAX_LENGTH); i++) {
            if (separatorEnd(text, i) > 0) {
                return DatelineHead.read(text.substring(from), i - from, words)
                        .filter(places ->
                                places.isInCapitals() && places.agency().isEmpty())
                        .map(places -> agency.before(places.shifted(from)))
                        .orElse(agency);
            }
        }
        return agency;
    }

    private boolean isLabel(String text) {
        String folded = Spelling.fold(text);
        return words.holds(WordListName.CORRECTION, folded)
                || words.holds(WordListName.RELATED, folded)
                || words.holds(WordListName.CREDIT, folded)
                || words.holds(WordListName.PROMOTION, folded)
                || words.holds(WordListName.PROMOTION, folded + ":");
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
        return (text.charAt(i) == ')' || closesSlash(text, i))
                && next < text.length()
                && text.charAt(next) != ':'
                && text.charAt(next) != ','
                && !Chars.isDash(text.charAt(next));
    }

    /** Returns whether the slash at {@code i} is the second of {@code /TASS/}. */
    private static boolean closesSlash(String text, int i) {
        int open = text.charAt(i) == '/' && i > 1 ? text.lastIndexOf(" /", i - 1) : -1;
        return open > 0 && i > open + 2;
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

    private static int skipStop(String text, int end) {
        return end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    }

    /** A full stop ends a place only before a long sentence: {@code PARIS. The ferry has left.} */
    private static boolean mayEndPlace(String text, int i) {
        int next = text.indexOf('.', i + 1);
        return i + 2 < text.length()
                && text.charAt(i + 1) == ' '
                && Character.isUpperCase(text.charAt(i + 2))
                && (next < 0 || next - i > MIN_SENTENCE_LENGTH);
    }

    private boolean isPlace(DatelineHead head) {
        return head.isKnown()
                && head.places().size() == 1
                && head.date().isEmpty()
                && head.agency().isEmpty()
                && (head.isInCapitals() || !words.isEnglish());
    }
}
