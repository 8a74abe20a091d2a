package io.github.pullquote.parser.internal.attribute.quotation;

import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.scan.Marked;

/**
 * How the words between the marks begin and end.
 *
 * @param last the last character; a space when there is none
 * @param beginsWithCapital whether the first letter or digit is a capital or a digit
 */
record Signs(char last, boolean beginsWithCapital) {
    static Signs of(String source, Marked marked) {
        return new Signs(
                last(source, inner(source, marked, marked.parts().size() - 1)),
                beginsWithCapital(source, inner(source, marked, 0)));
    }

    /** The words between the marks of a part, without white space at the edges. */
    private static Span inner(String source, Marked marked, int part) {
        Span span = marked.parts().get(part);
        int mark = marked.markLength();
        int closing = Character.isLetterOrDigit(source.charAt(span.end() - 1)) ? 0 : mark;
        boolean lastPart = part == marked.parts().size() - 1;
        int start = Math.min(span.start() + mark, span.end());
        int end = Math.max(start, marked.closed() && lastPart ? span.end() - closing : span.end());
        return WhiteSpace.trim(source, new Span(start, end));
    }

    private static char last(String source, Span inner) {
        return inner.isEmpty() ? ' ' : source.charAt(inner.end() - 1);
    }

    private static boolean beginsWithCapital(String source, Span inner) {
        int i = inner.start();
        while (i < inner.end() && !Character.isLetterOrDigit(source.codePointAt(i))) {
            i += Character.charCount(source.codePointAt(i));
        }
        return i < inner.end()
                && (Character.isUpperCase(source.codePointAt(i)) || Character.isDigit(source.codePointAt(i)));
    }

    boolean endsWith(String signs) {
        return signs.indexOf(last) >= 0;
    }
}
