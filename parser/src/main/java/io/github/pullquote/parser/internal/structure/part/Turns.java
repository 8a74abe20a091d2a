package io.github.pullquote.parser.internal.structure.part;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.credit.Names;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that open the turns of an interview or transcript: {@code Q:}, {@code MAYOR ANN POE:}, {@code Ann Poe:}.
 * One alone may be anything, so it takes two in capitals, or several names in other letters of which one comes twice.
 */
public final class Turns {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 7;
    private static final int MOST_NAME_WORDS = 4;
    private static final int FEWEST_NAMED = 4;
    private static final ImmutableList<WordListName> OTHER_LABELS = ImmutableList.of(
            WordListName.CORRECTION,
            WordListName.RELATED,
            WordListName.CREDIT,
            WordListName.BYLINE,
            WordListName.DATE_LABELS);

    private final ImmutableMap<Integer, Span> labels;

    private Turns(ImmutableMap<Integer, Span> labels) {
        this.labels = labels;
    }

    public static Turns of(List<TextBlock> blocks, WordLists words, Watch watch) {
        Map<Integer, String> capitals = new LinkedHashMap<>();
        Map<Integer, String> names = new LinkedHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            watch.step();
            String label = label(blocks.get(i).text(), words);
            if (isCapitals(label)) {
                capitals.put(i, label);
            } else if (Names.isPerson(label, words) && Spelling.words(label).size() <= MOST_NAME_WORDS) {
                names.put(i, label);
            }
        }
        ImmutableMap.Builder<Integer, Span> labels = ImmutableMap.builder();
        if (capitals.size() >= 2) {
            capitals.forEach((i, label) -> labels.put(i, span(blocks.get(i), label)));
        }
        Multiset<String> counts = HashMultiset.create(names.values());
        if (names.size() >= FEWEST_NAMED && counts.elementSet().size() >= 2) {
            names.forEach((i, label) -> {
                if (counts.count(label) >= 2) {
                    labels.put(i, span(blocks.get(i), label));
                }
            });
        }
        return new Turns(labels.buildOrThrow());
    }

    private static Span span(TextBlock block, String label) {
        return new Span(block.span().start(), block.span().start() + label.length());
    }

    /** Returns what stands before the first colon, when it is short and more stands after it; else "". */
    private static String label(String text, WordLists words) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > LONGEST || colon + 1 >= text.length() || text.charAt(colon + 1) != ' ') {
            return "";
        }
        String label = text.substring(0, colon);
        boolean plain = Character.isLetter(label.charAt(0))
                && label.charAt(colon - 1) != ' '
                && Spelling.words(label).size() <= MOST_WORDS;
        String folded = Spelling.fold(label);
        return plain && OTHER_LABELS.stream().noneMatch(list -> words.holds(list, folded)) ? label : "";
    }

    private static boolean isCapitals(String label) {
        return !label.isEmpty()
                && (Chars.isAllCapitals(label) || (label.length() == 1 && Character.isUpperCase(label.charAt(0))));
    }

    /** Returns the name that opens the block, without the colon. */
    public Optional<Span> label(int block) {
        return Optional.ofNullable(labels.get(block));
    }

    public boolean isEmpty() {
        return labels.isEmpty();
    }
}
