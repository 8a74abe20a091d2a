package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.internal.WhiteSpace;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the words of a quote from its parts. */
final class QuoteText {
    /** Between two pieces of a quote. */
    static final String GAP = " … ";

    /** Marks that pair with each other, a family a string. */
    private static final ImmutableList<String> FAMILIES = ImmutableList.of("\"“”„‟", "«»", "‹›", "'‘’‚‛", "「」", "『』");

    private QuoteText() {}

    static String of(Quote quote) {
        return quote.parts().stream()
                .map(Passage::text)
                .map(text -> WhiteSpace.onOneLine(quote.kind() == QuoteKind.INDIRECT ? text : unmarked(text)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(GAP));
    }

    /**
     * Takes off the outer marks, which may be typed as two signs each; a mark whose partner stands inside the text belongs to
     * its words and stays.
     */
    static String unmarked(String text) {
        if (isTyped(text)) {
            return typed(text);
        }
        boolean opens = isMark(text.charAt(0));
        boolean closes = closes(text);
        if (opens && closes) {
            return inMarks(text).orElse(text);
        }
        String inner = text.substring(opens ? 1 : 0, closes ? text.length() - 1 : text.length());
        boolean partnerInside = (opens && hasPartner(inner, text.charAt(0)))
                || (closes && hasPartner(inner, text.charAt(text.length() - 1)));
        return partnerInside ? text : trimmed(inner);
    }

    /** Returns what stands between an opening and a closing mark that embrace the whole text; empty when none do. */
    static Optional<String> inMarks(String text) {
        if (isTyped(text)) {
            return Optional.of(typed(text));
        }
        int end = text.length() - 1;
        if (!isMark(text.charAt(0)) || !closes(text)) {
            return Optional.empty();
        }
        String inner = text.substring(1, end);
        return closesAndReopens(inner, text.charAt(0), text.charAt(end))
                ? Optional.empty()
                : Optional.of(trimmed(inner));
    }

    /** Whether the mark that opens is typed as two signs. */
    private static boolean isTyped(String text) {
        return text.startsWith("''") || text.startsWith("``");
    }

    private static String typed(String text) {
        return trimmed(text.substring(2, text.endsWith("''") && text.length() > 3 ? text.length() - 2 : text.length()));
    }

    private static boolean closes(String text) {
        return text.length() > 1 && isMark(text.charAt(text.length() - 1));
    }

    static boolean endsWithMark(String text) {
        return isMark(text.charAt(text.length() - 1));
    }

    static String trimmed(String text) {
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

    static boolean isBehindLetter(String text, int at) {
        return at > 0 && Character.isLetter(text.codePointBefore(at));
    }

    static boolean isBetweenLetters(String text, int at) {
        return isBehindLetter(text, at) && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
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
