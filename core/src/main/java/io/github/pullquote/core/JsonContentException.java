package io.github.pullquote.core;

import java.io.Serial;

/** JSON that is no valid article; the message begins with the place. */
final class JsonContentException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    JsonContentException(String path, String problem) {
        super(path + " " + problem);
    }

    JsonContentException(String path, IllegalArgumentException cause) {
        super(path + ": " + cause.getMessage(), cause);
    }
}
