package io.github.pullquote.parser;

import java.util.Objects;

/** The content of a document: a string or bytes. */
public sealed interface Content {
    /**
     * A string, as it is.
     *
     * @param text the string
     */
    record OfString(String text) implements Content {
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
    record OfBytes(byte[] bytes) implements Content {
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
