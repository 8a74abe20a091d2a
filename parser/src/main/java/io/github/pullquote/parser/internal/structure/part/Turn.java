package io.github.pullquote.parser.internal.structure.part;

import io.github.pullquote.core.Span;
import java.util.Optional;

/**
 * How a turn of an interview or transcript opens.
 *
 * @param label the words that tell who speaks ("MAYOR ANN POE"), without role, notes and colon; empty when type alone
 *     tells the question from the answer
 * @param voice who speaks
 * @param key what all labels of the same speaker have in common: the last name in lower case; "" without a label
 * @param words where the words said begin; the end of the block when the label stands alone
 */
public record Turn(Optional<Span> label, Voice voice, String key, int words) {
    /** Returns a turn that no label opens. */
    public static Turn unlabelled(Voice voice, int words) {
        return new Turn(Optional.empty(), voice, "", words);
    }

    /** Returns whether it is what stands after a question, and type alone tells so. */
    public boolean isAnswerWithoutLabel() {
        return voice == Voice.ANSWERS && label.isEmpty();
    }
}
