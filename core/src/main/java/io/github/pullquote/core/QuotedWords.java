package io.github.pullquote.core;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.internal.WhiteSpace;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what stands in quotation marks among the words of a quote. */
final class QuotedWords {
    private static final CharMatcher COMMA = CharMatcher.anyOf(",，،");

    /** The marks that open, each with those that close what it opened. */
    private static final ImmutableMap<Character, String> PAIRS = ImmutableMap.<Character, String>builder()
            .put('"', "\"")
            .put('“', "”")
            .put('„', "“”")
            .put('”', "”")
            .put('«', "»")
            .put('»', "«»")
            .put('‹', "›")
            .put('›', "‹›")
            .put('「', "」")
            .put('『', "』")
            .buildOrThrow();

    /** Looked for only where there are no others, as the apostrophe looks like one of them. */
    private static final ImmutableMap<Character, String> SINGLE_PAIRS =
            ImmutableMap.of('\'', "'’", '‘', "’'", '‚', "‘’");

    private QuotedWords() {}

    static String of(Quote quote) {
        if (quote.kind() == QuoteKind.INDIRECT) {
            return quote.text();
        }
        String words = quote.parts().stream()
                .flatMap(part -> (quote.kind() == QuoteKind.MIXED ? mixed(part.text()) : whole(part.text())).stream())
                .map(WhiteSpace::onOneLine)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(QuoteText.GAP));
        return words.isEmpty() ? quote.text() : words;
    }

    private static ImmutableList<String> whole(String part) {
        return ImmutableList.of(
                QuoteText.endsWithMark(part) ? withoutComma(QuoteText.unmarked(part)) : QuoteText.unmarked(part));
    }

    /** Returns what stands in each pair of marks; of a part that only opens or closes, all. */
    private static ImmutableList<String> mixed(String part) {
        Optional<String> marked = QuoteText.inMarks(part);
        if (marked.isPresent()) {
            return ImmutableList.of(withoutComma(marked.get()));
        }
        ImmutableList<String> inside = between(part, PAIRS);
        if (inside.isEmpty()) {
            inside = between(part, SINGLE_PAIRS);
        }
        boolean half = inside.isEmpty() && !QuoteText.unmarked(part).equals(part);
        return half ? whole(part) : inside;
    }

    private static ImmutableList<String> between(String text, ImmutableMap<Character, String> pairs) {
        ImmutableList.Builder<String> inside = ImmutableList.builder();
        int i = 0;
        while (i < text.length()) {
            String closers = pairs.getOrDefault(text.charAt(i), "");
            if (!closers.isEmpty() && !QuoteText.isBehindLetter(text, i)) {
                int end = closer(text, i + 1, closers);
                if (end < 0) {
                    break; // nothing closes any more: looking again for each mark would not be linear
                }
                inside.add(withoutComma(text.substring(i + 1, end)));
                i = end;
            }
            i++;
        }
        return inside.build();
    }

    private static int closer(String text, int from, String closers) {
        int i = from;
        while (i < text.length() && !(closers.indexOf(text.charAt(i)) >= 0 && !QuoteText.isBetweenLetters(text, i))) {
            i++;
        }
        return i < text.length() ? i : -1;
    }

    private static String withoutComma(String words) {
        String trimmed = QuoteText.trimmed(words);
        boolean comma = !trimmed.isEmpty() && COMMA.matches(trimmed.charAt(trimmed.length() - 1));
        return comma ? QuoteText.trimmed(trimmed.substring(0, trimmed.length() - 1)) : trimmed;
    }
}
