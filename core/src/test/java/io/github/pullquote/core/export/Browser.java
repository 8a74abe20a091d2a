package io.github.pullquote.core.export;

import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import java.util.Locale;
import java.util.Optional;

/** Finds a text fragment as the draft tells browsers to: the first text that fits, word by word. */
final class Browser {
    private final String text;

    Browser(String text) {
        StringBuilder folded = new StringBuilder();
        text.chars().forEach(c -> folded.append(Character.toLowerCase((char) c)));
        this.text = folded.toString();
    }

    Optional<Span> find(TextFragment fragment) {
        String start = fragment.start().toLowerCase(Locale.ROOT);
        for (int from = 0; from <= text.length(); from++) {
            int at = from;
            if (fragment.prefix().isPresent()) {
                String prefix = fragment.prefix().get().toLowerCase(Locale.ROOT);
                at = matches(prefix, from) ? skipWhite(from + prefix.length()) : -1;
            }
            if (at >= 0 && matches(start, at)) {
                Optional<Integer> end = end(fragment, at + start.length());
                if (end.isPresent()) {
                    return Optional.of(new Span(at, end.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> end(TextFragment fragment, int startEnd) {
        if (fragment.end().isEmpty()) {
            return Optional.of(startEnd).filter(end -> isBefore(fragment, end));
        }
        String last = fragment.end().get().toLowerCase(Locale.ROOT);
        for (int at = startEnd; at <= text.length() - last.length(); at++) {
            if (matches(last, at) && isBefore(fragment, at + last.length())) {
                return Optional.of(at + last.length());
            }
        }
        return Optional.empty();
    }

    private boolean isBefore(TextFragment fragment, int end) {
        return fragment.suffix().isEmpty()
                || text.startsWith(fragment.suffix().get().toLowerCase(Locale.ROOT), skipWhite(end));
    }

    /** Whole words only. */
    private boolean matches(String words, int at) {
        return text.startsWith(words, at) && isEdge(at) && isEdge(at + words.length());
    }

    private boolean isEdge(int place) {
        return place == 0
                || place == text.length()
                || !Character.isLetterOrDigit(text.charAt(place - 1))
                || !Character.isLetterOrDigit(text.charAt(place));
    }

    private int skipWhite(int from) {
        int i = from;
        while (i < text.length() && WhiteSpace.isWhite(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
