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
        return diagnostic(DiagnosticCode.NOT_TEXT, "The content is binary data.")
                .severity(Severity.ERROR)
                .build();
    }

    /** Returns a diagnostic at the first bad sequence of bytes, when there is one. */
    static Optional<Diagnostic> replaced(ByteDecoder.Reading reading) {
        if (reading.replaced() == 0) {
            return Optional.empty();
        }
        String message = "Byte sequences replaced because they are not valid " + reading.charset() + ": "
                + reading.replaced() + ".";
        return Optional.of(diagnostic(DiagnosticCode.REPLACED_BYTES, message)
                .span(new Span(reading.firstReplaced(), reading.firstReplaced() + 1))
                .build());
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
                : Optional.of(diagnostic(DiagnosticCode.UNPAIRED_SURROGATE, "Unpaired surrogates: " + count + ".")
                        .span(new Span(first, first + 1))
                        .build());
    }

    /** Returns a diagnostic at what was left unread. */
    static Diagnostic limitReached(int read, int length) {
        return diagnostic(DiagnosticCode.LIMIT_REACHED, "Read " + read + " of " + length + " characters.")
                .span(new Span(read, length))
                .build();
    }

    /** Returns a diagnostic without its place: one in the markup is none in the article. */
    static Diagnostic unplaced(Diagnostic diagnostic) {
        return diagnostic(diagnostic.code(), diagnostic.message())
                .severity(diagnostic.severity())
                .build();
    }

    private static Diagnostic.Builder diagnostic(DiagnosticCode code, String message) {
        Diagnostic.Builder builder = Diagnostic.builder();
        builder.code(code).severity(Severity.WARNING).message(message);
        return builder;
    }
}
