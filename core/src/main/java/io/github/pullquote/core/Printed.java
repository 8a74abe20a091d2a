package io.github.pullquote.core;

import java.util.Optional;

/** Text that is printed in the source, or known from metadata only and then without a place. */
public interface Printed {
    /** The text; never empty. */
    String text();

    /** The place in the source text; empty when the text is known from metadata only. */
    Optional<Span> span();
}
