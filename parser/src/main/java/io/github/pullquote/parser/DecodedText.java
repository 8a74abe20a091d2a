package io.github.pullquote.parser;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * A document as a string.
 *
 * @param text the text or markup, without a byte order mark; empty for binary bytes
 * @param charset what the bytes were read in; empty when the caller gave a string, or the bytes are binary
 */
public record DecodedText(String text, Optional<Charset> charset) {
    /** Checks that nothing is null. */
    public DecodedText {
        requireNonNull(text, "text");
        requireNonNull(charset, "charset");
    }
}
