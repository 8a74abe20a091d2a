package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A proper name in the text.
 *
 * @param first the index of its first token, titles included
 * @param nameFirst the index of the first token of the name itself
 * @param end the index after its last token
 * @param parts the words of the name, as printed
 * @param title the title before it, as printed
 */
record NameRun(int first, int nameFirst, int end, ImmutableList<String> parts, Optional<String> title) {
    String last() {
        return parts.get(parts.size() - 1);
    }

    String name() {
        return String.join(" ", parts);
    }

    /** Returns the same stretch of text as another name. */
    NameRun named(ImmutableList<String> other) {
        return new NameRun(first, nameFirst, end, other, title);
    }
}
