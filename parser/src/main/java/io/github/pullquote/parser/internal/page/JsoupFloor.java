package io.github.pullquote.parser.internal.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jsoup.parser.Parser;

/**
 * Says at once when the class path holds a jsoup that is too old: builds often settle on an older one for another library,
 * and the missing method would show in the middle of a batch.
 */
public final class JsoupFloor {
    private JsoupFloor() {}

    /**
     * Checks the version by what is called of it. Asked for by name and type, the method is found without a look at
     * all others, which would load half of jsoup for a text.
     *
     * @throws IllegalStateException if it is too old, naming the version that is needed
     */
    public static void check() {
        try {
            MethodHandles.publicLookup()
                    .findVirtual(Parser.class, "setMaxDepth", MethodType.methodType(Parser.class, int.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "Pullquote needs jsoup 1.22.1 or later, but an older one was loaded from "
                            + Parser.class.getProtectionDomain().getCodeSource(),
                    e);
        }
    }
}
