package io.github.pullquote.core.export;

import io.github.pullquote.core.Span;
import java.util.List;

/**
 * The places of an article's text as the Web Annotation Data Model counts them, in code points, and the text around each
 * that tells it from equal text.
 */
final class TextSelectors {
    /** What is given on either side at least, for readers of a text that has changed a little. */
    private static final int LEAST = UniqueWindows.SHORTEST / 2;

    private final String text;
    private final Lines lines;
    private final List<Span> spans;
    private final Span[] windows;
    private final int[] codePoints;

    TextSelectors(String text, List<Span> spans) {
        this.text = text;
        this.lines = new Lines(text);
        this.spans = spans;
        this.windows = new UniqueWindows(text)
                .around(spans.stream().mapToInt(Span::start).toArray());
        this.codePoints = codePoints(text);
    }

    /** Returns how many code points stand before each code unit, and before the end. */
    private static int[] codePoints(String text) {
        int[] counts = new int[text.length() + 1];
        for (int i = 1; i <= text.length(); i++) {
            boolean second = i > 1 && Character.isSurrogatePair(text.charAt(i - 2), text.charAt(i - 1));
            counts[i] = counts[i - 1] + (second ? 0 : 1);
        }
        return counts;
    }

    int start(int index) {
        return codePoints[spans.get(index).start()];
    }

    int end(int index) {
        return codePoints[spans.get(index).end()];
    }

    String exact(int index) {
        return text.substring(spans.get(index).start(), spans.get(index).end());
    }

    String prefix(int index) {
        int end = spans.get(index).start();
        int start = Math.max(0, Math.min(windows[index].start(), end - LEAST));
        return text.substring(lines.splitsPair(start) ? start - 1 : start, end);
    }

    String suffix(int index) {
        int start = spans.get(index).end();
        int end = Math.min(text.length(), Math.max(windows[index].end(), start + LEAST));
        return text.substring(start, lines.splitsPair(end) ? end + 1 : end);
    }
}
