package io.github.pullquote.parser.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Takes an input apart into words, tags and single signs; joined they are the input again. */
final class Pieces {
    private static final int LONGEST_TAG = 200;

    private Pieces() {}

    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    private static int end(String text, int start) {
        if (text.charAt(start) == '<') {
            int close = text.indexOf('>', start);
            return close < 0 || close - start > LONGEST_TAG ? start + 1 : close + 1;
        }
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }
}
