package io.github.pullquote.parser.internal.decode;

import java.util.Objects;

/** The content of a document as the caller gave it: a string or bytes. */
public sealed interface RawContent {
    /**
     * A string, as it is.
     *
     * @param text the string
     */
    record OfString(String text) implements RawContent {
        /** Checks the string. */
        public OfString {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Bytes whose character set is still to be found.
     *
     * @param bytes the bytes, copied on the way in and out
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by identity on purpose: contents may be 50 MB
    record OfBytes(byte[] bytes) implements RawContent {
        /** Copies the bytes. */
        public OfBytes {
            bytes = Objects.requireNonNull(bytes, "bytes").clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
