package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Makes the words of a quote from its parts. */
final class QuoteText {
    /** Marks that pair with each other, a family a string. */
    private static final ImmutableList<String> FAMILIES = ImmutableList.of("\"“”„‟", "«»", "‹›", "'‘’‚‛", "「」", "『』");

    private QuoteText() {}

    static String of(Quote quote) {
        return quote.parts().stream()
                .map(Passage::text)
                .map(text -> WhiteSpace.onOneLine(quote.kind() == QuoteKind.INDIRECT ? text : unmarked(text)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" … "));
    }

    /** Takes off the outer marks, which may be typed as two signs each; a mark whose partner stands inside the text belongs to its words and stays. */
    private static String unmarked(String text) {
        if (text.startsWith("''") || text.startsWith("``")) {
            return trimmed(
                    text.substring(2, text.endsWith("''") && text.length() > 3 ? text.length() - 2 : text.length()));
        }
        int end = text.length();
        boolean opens = isMark(text.charAt(0));
        boolean closes = end > 1 && isMark(text.charAt(end - 1));
        String inner = text.substring(opens ? 1 : 0, closes ? end - 1 : end);
        if (opens && closes) {
            return closesAndReopens(inner, text.charAt(0), text.charAt(end - 1)) ? text : trimmed(inner);
        }
        boolean partnerInside =
                (opens && hasPartner(inner, text.charAt(0))) || (closes && hasPartner(inner, text.charAt(end - 1)));
        return partnerInside ? text : trimmed(inner);
    }

    private static String trimmed(String text) {
        Span trimmed = WhiteSpace.trim(text, new Span(0, text.length()));
        return text.substring(trimmed.start(), trimmed.end());
    }

    private static boolean closesAndReopens(String inner, char opener, char closer) {
        int closed = nextMark(inner, closer, 0);
        return closed >= 0 && nextMark(inner, opener, closed + 1) >= 0;
    }

    /** Returns where the mark stands next, or -1; between two letters it is an apostrophe. */
    private static int nextMark(String text, char mark, int from) {
        int at = text.indexOf(mark, from);
        while (at >= 0 && isBetweenLetters(text, at)) {
            at = text.indexOf(mark, at + 1);
        }
        return at;
    }

    private static boolean isBetweenLetters(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.codePointBefore(at))
                && Character.isLetter(text.codePointAt(at + 1));
    }

    private static boolean hasPartner(String text, char mark) {
        String family = FAMILIES.stream()
                .filter(marks -> marks.indexOf(mark) >= 0)
                .findFirst()
                .orElse("");
        return text.chars().anyMatch(c -> family.indexOf(c) >= 0 && c != '’' && c != '\'');
    }

    private static boolean isMark(char c) {
        return FAMILIES.stream().anyMatch(marks -> marks.indexOf(c) >= 0);
    }
}
