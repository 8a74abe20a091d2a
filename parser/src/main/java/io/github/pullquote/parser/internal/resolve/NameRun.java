package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A proper name in the text.
 *
 * @param first the index of its first token, titles included
 * @param nameFirst the index of the first token of the name itself
 * @param end the index after its last token, suffixes included
 * @param parts the words of the name, as printed, without suffixes
 * @param title the title before it, as printed
 * @param generation what follows the name and stays with it, as printed: "Jr."
 * @param honours the orders, degrees and seats behind the name, as printed: "OBE", "MP"
 */
record NameRun(
        int first,
        int nameFirst,
        int end,
        ImmutableList<String> parts,
        Optional<String> title,
        Optional<String> generation,
        ImmutableList<String> honours) {
    /** Makes a name that nothing follows. */
    NameRun(int first, int nameFirst, int end, ImmutableList<String> parts, Optional<String> title) {
        this(first, nameFirst, end, parts, title, Optional.empty(), ImmutableList.of());
    }

    String last() {
        return parts.get(parts.size() - 1);
    }

    String name() {
        return String.join(" ", parts);
    }

    /** Returns the same stretch of text as another name. */
    NameRun named(ImmutableList<String> other) {
        return new NameRun(first, nameFirst, end, other, title, generation, honours);
    }
}
