package io.github.pullquote.parser.internal.page;

import org.jsoup.parser.Parser;

/**
 * Says at once when the class path holds a jsoup that is too old: builds often settle on an older one for another library,
 * and the missing method would show in the middle of a batch.
 */
public final class JsoupFloor {
    private JsoupFloor() {}

    /**
     * Checks the version by what is called of it.
     *
     * @throws IllegalStateException if it is too old, naming the version that is needed
     */
    public static void check() {
        try {
            Parser.class.getMethod("setMaxDepth", int.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    "Pullquote needs jsoup 1.22.1 or later, but an older one was loaded from "
                            + Parser.class.getProtectionDomain().getCodeSource(),
                    e);
        }
    }
}
