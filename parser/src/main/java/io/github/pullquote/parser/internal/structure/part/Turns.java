package io.github.pullquote.parser.internal.structure.part;

import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The turns of an interview or transcript, by the index of the block that each opens in: {@code Q:}, {@code MAYOR ANN
 * POE:}, {@code Ann Poe:}. One alone may be anything; a {@link Conversation} has several.
 */
public final class Turns {
    private final ImmutableMap<Integer, Turn> turns;

    private Turns(Map<Integer, Turn> turns) {
        this.turns = ImmutableMap.copyOf(turns);
    }

    /** Returns turns that were found by the mark-up. */
    public static Turns of(Map<Integer, Turn> turns) {
        return new Turns(turns);
    }

    /** Returns the turns that labels open. */
    public static Turns of(List<TextBlock> blocks, WordLists words, Watch watch) {
        Map<Integer, TurnLabel> labels = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            watch.step();
            Optional<TurnLabel> label = LabelReader.read(blocks.get(i).text(), words);
            if (label.isPresent()) {
                labels.put(i, label.get());
            }
        }
        Map<Integer, Turn> turns = new TreeMap<>();
        if (labels.size() > 1) {
            int first = labels.keySet().iterator().next();
            new Conversation(blocks, labels, Introduced.before(first, blocks, words, watch), words)
                    .turns()
                    .forEach((i, label) -> turns.put(i, turn(blocks.get(i), label)));
        }
        return new Turns(turns);
    }

    /** Returns the turn that the label at the start of a block opens, whatever else there is. */
    public static Optional<Turn> labelled(TextBlock block, WordLists words) {
        return LabelReader.read(block.text(), words).map(label -> turn(block, label));
    }

    private static Turn turn(TextBlock block, TurnLabel label) {
        int start = block.span().start();
        return new Turn(
                Optional.of(new Span(start, start + label.name().length())),
                label.voice(),
                label.key(),
                Math.min(start + label.words(), block.span().end()));
    }

    /** Returns the turn that opens in the block. */
    public Optional<Turn> at(int block) {
        return Optional.ofNullable(turns.get(block));
    }

    /** Returns the words at the start of the block that tell who speaks. */
    public Optional<Span> label(int block) {
        return at(block).flatMap(Turn::label);
    }

    public boolean isEmpty() {
        return turns.isEmpty();
    }
}
