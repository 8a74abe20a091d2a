package io.github.pullquote.parser.internal.dateline;

import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.Optional;

/**
 * Reads datelines of East Asia: {@code （東京＝共同）}, {@code [서울=뉴시스]}, {@code 新华社北京3月3日电}. What stands after the
 * sign in brackets is an agency when listed, and else the reporter.
 */
final class AsianDateline {
    /** Place, agency and reporter take no more signs. */
    private static final int MAX_LENGTH = 40;
    /** The longest listed agency in Chinese or Japanese signs has six. */
    private static final int MAX_AGENCY_LENGTH = 6;

    private static final String OPENERS = "（【([［";
    private static final String CLOSERS = "）】)]］";
    private static final String SIGNS = "＝=";
    private static final String WIRES = "电電讯訊";

    private AsianDateline() {}

    /** Returns the dateline that the text begins with. */
    static Optional<DatelineHead> read(String text, WordLists words) {
        int bracket = text.isEmpty() ? -1 : OPENERS.indexOf(text.charAt(0));
        if (bracket < 0) {
            return wire(text, 0, words);
        }
        int close = text.indexOf(CLOSERS.charAt(bracket));
        if (close < 0 || close > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<DatelineHead> signed = signed(text, close, words);
        return signed.isPresent()
                ? signed
                : wire(text, 1, words).filter(head -> head.end() == close).map(head -> head.shifted(1));
    }

    private static Optional<DatelineHead> signed(String text, int close, WordLists words) {
        for (int i = 2; i + 1 < close; i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                String agency = Chars.strip(text.substring(i + 1, close), "");
                String place = Chars.strip(text.substring(1, i), "");
                boolean wide = SIGNS.indexOf(text.charAt(i)) == 0;
                return wide || words.isAgency(agency)
                        ? Optional.of(DatelineHead.of(
                                close + 1,
                                place,
                                Optional.empty(),
                                Optional.of(agency).filter(words::isAgency)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Reads an agency, a place, a date and the sign for a wire, with nothing between. */
    private static Optional<DatelineHead> wire(String text, int start, WordLists words) {
        int agency = agencyEnd(text, start, words);
        int limit = Math.min(text.length(), start + MAX_LENGTH);
        int i = agency;
        while (i < limit && !Chars.isDigit(text.charAt(i)) && Character.isLetter(text.charAt(i))) {
            i++;
        }
        int date = i;
        while (i < limit && (Chars.isDigit(text.charAt(i)) || "年月日".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        boolean sent = i < limit && WIRES.indexOf(text.charAt(i)) >= 0;
        if (agency == start || date == agency || date == i || !sent) {
            return Optional.empty();
        }
        return Optional.of(DatelineHead.of(
                i + 1,
                text.substring(agency, date),
                Optional.of(text.substring(date, i)),
                Optional.of(text.substring(start, agency))));
    }

    private static int agencyEnd(String text, int start, WordLists words) {
        for (int end = Math.min(text.length(), start + MAX_AGENCY_LENGTH); end > start + 1; end--) {
            if (words.isAgency(text.substring(start, end))) {
                return end;
            }
        }
        return start;
    }
}
