package io.github.pullquote.core.export;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words that lead to places of a page. A browser wants each run of words within one block, whole words, and
 * nothing but white space between one run and the next; a line of the source text is a block of the page.
 */
final class TextFragments {
    /** A quote that is longer is told by its first and last words. */
    private static final int LONGEST_WHOLE = 120;

    private static final int LONGEST_LAST = 128;

    private final String text;
    private final String folded;
    private final Lines lines;

    private TextFragments(String text) {
        this.text = text;
        this.folded = folded(text);
        this.lines = new Lines(text);
    }

    static ImmutableList<TextFragment> of(String text, List<Span> spans) {
        TextFragments fragments = new TextFragments(text);
        List<Span> cores = spans.stream().map(fragments.lines::withoutMarks).toList();
        int[] places = cores.stream().mapToInt(Span::start).toArray();
        UniqueWindows windows = new UniqueWindows(fragments.folded);
        BitSet unique = windows.unique(places, UniqueWindows.SHORTEST);
        Span[] around = windows.around(places);
        ImmutableList.Builder<TextFragment> found = ImmutableList.builder();
        for (int i = 0; i < cores.size(); i++) {
            boolean tellsItself = unique.get(i) && cores.get(i).length() >= UniqueWindows.SHORTEST;
            found.add(tellsItself ? fragments.alone(cores.get(i)) : fragments.inContext(cores.get(i), around[i]));
        }
        return found.build();
    }

    /** Small letters, code unit for code unit, so that places stay. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Character.toLowerCase(text.charAt(i)));
        }
        return folded.toString();
    }

    private TextFragment alone(Span core) {
        return fragment(core, core.start() + UniqueWindows.SHORTEST, Optional.empty(), Optional.empty());
    }

    /** The marks at the edge of a line belong to the words: else they would stand between them and the next line. */
    private TextFragment inContext(Span core, Span needed) {
        int lineStart = lines.skipWhite(lines.lineStart(core.start()), core.start());
        int lineEnd = lines.skipWhiteBack(lines.lineEnd(core.end()), core.end());
        Span quote = new Span(
                lines.hasWord(lineStart, core.start()) ? core.start() : lineStart,
                lines.hasWord(core.end(), lineEnd) ? core.end() : lineEnd);
        return fragment(quote, needed.end(), before(quote.start(), needed.start()), after(quote.end(), needed.end()));
    }

    private TextFragment fragment(Span quote, int needed, Optional<String> prefix, Optional<String> suffix) {
        int lineEnd = lines.lineEnd(quote.start());
        if (quote.length() <= LONGEST_WHOLE && quote.end() <= lineEnd) {
            return new TextFragment(prefix, words(quote.start(), quote.end()), Optional.empty(), suffix);
        }
        int most = Math.min(quote.end(), lineEnd);
        int enough = Math.max(quote.start() + UniqueWindows.SHORTEST, needed);
        int firstEnd = lines.wordEnd(Math.min(enough, most), most);
        Optional<String> last = some(lastStart(firstEnd, quote.end()), quote.end());
        return new TextFragment(prefix, words(quote.start(), firstEnd), last, suffix);
    }

    /** Returns where the last words begin, as many of them as are not found between the first and themselves. */
    private int lastStart(int firstEnd, int end) {
        int earliest = Math.max(firstEnd, lines.lineStart(end));
        int start = end;
        for (int length = UniqueWindows.SHORTEST; length <= LONGEST_LAST && start > earliest; length *= 2) {
            start = lines.wordStart(Math.max(earliest, end - length), earliest);
            if (folded.indexOf(folded.substring(start, end), firstEnd) == start) {
                return start;
            }
        }
        return start;
    }

    /** Returns the words before a place: of its line, or of the line before where it begins its own. */
    private Optional<String> before(int place, int from) {
        int end = lines.skipWhiteBack(place, Math.max(0, place - UniqueWindows.LONGEST));
        int lineStart = lines.lineStart(end);
        return some(lines.wordStart(Math.max(lineStart, Math.min(from, end)), lineStart), end);
    }

    private Optional<String> after(int place, int to) {
        int start = lines.skipWhite(place, Math.min(text.length(), place + UniqueWindows.LONGEST));
        int lineEnd = lines.lineEnd(start);
        return some(start, lines.wordEnd(Math.min(lineEnd, Math.max(to, start)), lineEnd));
    }

    private Optional<String> some(int start, int end) {
        return Optional.of(words(start, end)).filter(words -> !words.isEmpty());
    }

    private String words(int start, int end) {
        return text.substring(start, end).strip();
    }
}
