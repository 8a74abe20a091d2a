package io.github.pullquote.parser.internal.resolve.name;

import com.google.common.collect.ImmutableList;
import java.util.List;
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
public record NameRun(
        int first,
        int nameFirst,
        int end,
        ImmutableList<String> parts,
        Optional<String> title,
        Optional<String> generation,
        ImmutableList<String> honours) {
    /** Parts of a name, particles and "of" counted: longer runs of capitals are lists, headlines or shouting. */
    public static final int MAX_PARTS = 8;

    /** Parts of a person's name: a given name further from the end belongs to the name of a body. */
    public static final int MAX_PERSON_PARTS = 4;

    /** Makes a name that nothing follows. */
    public NameRun(int first, int nameFirst, int end, ImmutableList<String> parts, Optional<String> title) {
        this(first, nameFirst, end, parts, title, Optional.empty(), ImmutableList.of());
    }

    /** Returns the last word of the name. */
    public String last() {
        return parts.get(parts.size() - 1);
    }

    /** Returns the words of the name, parted by spaces. */
    public String name() {
        return joined(parts);
    }

    /** Returns the words of a name as one string: {@code Jean d'Orvain}. */
    public static String joined(List<String> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder name = new StringBuilder();
        for (String part : parts) {
            boolean elided = name.length() > 0 && "'’".indexOf(name.charAt(name.length() - 1)) >= 0;
            name.append(name.length() == 0 || elided ? "" : " ").append(part);
        }
        return name.toString();
    }

    /** Returns the same stretch of text as another name. */
    public NameRun named(ImmutableList<String> other) {
        return new NameRun(first, nameFirst, end, other, title, generation, honours);
    }
}
