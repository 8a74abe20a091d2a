package io.github.pullquote.core;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something odd about the input or the result.
 */
@Value.Immutable
public interface Diagnostic extends Serializable {
    /** What it is about. */
    DiagnosticCode code();

    /** How much it matters. */
    Severity severity();

    /** Where; empty when it concerns the whole document. */
    Optional<Span> span();

    /** A sentence for people. */
    String message();

    /** Returns a diagnostic about the whole document. */
    static Diagnostic of(DiagnosticCode code, Severity severity, String message) {
        return builder().code(code).severity(severity).message(message).build();
    }

    /** Returns a diagnostic about a place. */
    static Diagnostic of(DiagnosticCode code, Severity severity, Span span, String message) {
        return builder()
                .code(code)
                .severity(severity)
                .span(span)
                .message(message)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableDiagnostic.Builder {
        Builder() {}
    }
}
