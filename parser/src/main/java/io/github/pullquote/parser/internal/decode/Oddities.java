package io.github.pullquote.parser.internal.decode;

import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.Severity;
import io.github.pullquote.core.Span;
import java.util.Optional;

/** What was odd about the content of a document, whether text or HTML. */
final class Oddities {
    private Oddities() {}

    static Diagnostic notText() {
        return Diagnostic.of(DiagnosticCode.NOT_TEXT, Severity.ERROR, "The content is binary data.");
    }

    /** Returns a diagnostic at the first bad sequence of bytes, when there is one. */
    static Optional<Diagnostic> replaced(ByteDecoder.Reading reading) {
        if (reading.replaced() == 0) {
            return Optional.empty();
        }
        String message = "Byte sequences replaced because they are not valid " + reading.charset() + ": "
                + reading.replaced() + ".";
        return Optional.of(
                warning(DiagnosticCode.REPLACED_BYTES, reading.firstReplaced(), reading.firstReplaced() + 1, message));
    }

    /**
     * Returns a diagnostic for control characters that were read as signs, when there are such.
     *
     * @param read the text after that, as long as before
     */
    static Optional<Diagnostic> controlSigns(String text, String read) {
        if (text.equals(read)) {
            return Optional.empty();
        }
        long signs = ControlSigns.count(text) - ControlSigns.count(read);
        return signs == 0
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                        DiagnosticCode.REPAIRED_CHARACTERS,
                        Severity.INFO,
                        "Control characters read as the signs of windows-1252 that they are: " + signs + "."));
    }

    /** Returns a diagnostic at the first half of a surrogate pair, when there is one. */
    static Optional<Diagnostic> unpairedSurrogates(String text) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    i++;
                } else {
                    first = first < 0 ? i : first;
                    count++;
                }
            }
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(warning(
                        DiagnosticCode.UNPAIRED_SURROGATE, first, first + 1, "Unpaired surrogates: " + count + "."));
    }

    /** Returns a diagnostic for markup that was given as plain text. */
    static Optional<Diagnostic> markup(String text) {
        return MarkupSniffer.isMarkup(text)
                ? Optional.of(Diagnostic.of(
                        DiagnosticCode.MARKUP_AS_TEXT,
                        Severity.WARNING,
                        "This was given as plain text but looks like HTML; tags are read as words."))
                : Optional.empty();
    }

    /** Returns a diagnostic at what was left unread. */
    static Diagnostic limitReached(int read, int length) {
        return warning(DiagnosticCode.LIMIT_REACHED, read, length, "Read " + read + " of " + length + " characters.");
    }

    /** Returns a diagnostic without its place: one in the markup is none in the article. */
    static Diagnostic unplaced(Diagnostic diagnostic) {
        return Diagnostic.of(diagnostic.code(), diagnostic.severity(), diagnostic.message());
    }

    private static Diagnostic warning(DiagnosticCode code, int start, int end, String message) {
        return Diagnostic.of(code, Severity.WARNING, new Span(start, end), message);
    }
}
