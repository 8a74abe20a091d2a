package io.github.pullquote.parser.internal.structure.part;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.part.TurnLabel.Style;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Tells the turns of a conversation from lines that open with a word and a colon: facts ("Length: 61 paces"), lists of
 * places and times, ingredients. In a conversation the same few take turns, say sentences, and say "I" and "you" or ask.
 */
final class Conversation {
    private static final int FEWEST_NAMED = 4;
    private static final double SENTENCES = 0.5;
    private static final double SURE_SENTENCES = 0.8;
    private static final double TALK = 0.3;
    private static final double ASKS = 0.6;

    private final List<TextBlock> blocks;
    private final WordLists words;
    private final Map<Integer, TurnLabel> labels;
    private final Multiset<String> counts;
    private final Introduced introduced;
    private final int firstRepeated;

    /**
     * Makes one of all blocks with what may be labels.
     *
     * @param introduced who is named before the first label
     */
    Conversation(List<TextBlock> blocks, Map<Integer, TurnLabel> labels, Introduced introduced, WordLists words) {
        this.blocks = blocks;
        this.words = words;
        this.introduced = introduced;
        Multiset<String> counts = HashMultiset.create();
        labels.values().forEach(label -> counts.add(label.key()));
        this.labels =
                ImmutableMap.copyOf(Maps.filterValues(labels, label -> mayBeTurn(label, counts.count(label.key()))));
        this.counts = HashMultiset.create();
        this.labels.values().forEach(label -> this.counts.add(label.key()));
        this.firstRepeated = firstRepeated();
    }

    /** A word with a colon that comes once is as likely anything else: {@code Note:}. */
    private boolean mayBeTurn(TurnLabel label, int count) {
        return label.style() != Style.NAME || count > 1 || isFullName(label.name());
    }

    /** Returns the labels that open turns. */
    Map<Integer, TurnLabel> turns() {
        return asksAndAnswers() || isOfNames()
                ? ImmutableMap.copyOf(Maps.filterKeys(labels, this::isTurn))
                : ImmutableMap.of();
    }

    /** Who speaks once speaks among others, and in sentences: a headline may begin with a name and a colon. */
    private boolean isTurn(int i) {
        TurnLabel label = Objects.requireNonNull(labels.get(i));
        return !label.isNamed()
                || counts.count(label.key()) > 1
                || isSentence(i) && (label.style() == Style.CAPITALS ? i > 0 || isStatement() : i > firstRepeated);
    }

    /** Headlines end in no full stop. */
    private boolean isStatement() {
        return blocks.get(0).last() == '.' || !blocks.get(0).isWhole();
    }

    private int firstRepeated() {
        return labels.entrySet().stream()
                .filter(entry -> !entry.getValue().isNamed()
                        || counts.count(entry.getValue().key()) > 1)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** {@code Q:} and {@code A:} are labels of nothing else. */
    private boolean asksAndAnswers() {
        return counts.contains(Voice.ASKS.name()) && counts.contains(Voice.ANSWERS.name());
    }

    private boolean isOfNames() {
        boolean capitals = labels.values().stream().allMatch(label -> label.style() != Style.NAME);
        boolean repeated = counts.entrySet().stream().anyMatch(entry -> entry.getCount() > 1);
        boolean few = capitals && labels.values().stream().allMatch(TurnLabel::colon);
        boolean enough = few ? labels.size() >= 2 && (repeated || asks()) : labels.size() >= FEWEST_NAMED && repeated;
        return enough && takeTurns(capitals) && isTalk(capitals);
    }

    /** One who speaks alone takes no turns, nor do many of whom each has one line. */
    private boolean takeTurns(boolean capitals) {
        Set<String> speakers = counts.elementSet();
        long often = speakers.stream().filter(key -> counts.count(key) > 1).count();
        return speakers.size() > 1 && (capitals || often > 1 || often == 1 && counts.contains(Voice.ASKS.name()));
    }

    private boolean asks() {
        return labels.keySet().stream().anyMatch(i -> said(i).last() == '?');
    }

    private boolean isTalk(boolean capitals) {
        double sentences = share(this::isSentence);
        double talk = share(i -> Talk.isTalk(said(i).text(), words));
        boolean known = labels.values().stream().anyMatch(this::isSomebody);
        return known || !capitals && isAskedByOne()
                ? sentences >= SENTENCES && talk >= (capitals ? Double.MIN_VALUE : TALK)
                : capitals && sentences >= SURE_SENTENCES && talk >= TALK;
    }

    /** One asks, and somebody named above answers. */
    private boolean isAskedByOne() {
        Multiset<String> questions = HashMultiset.create();
        labels.forEach((i, label) -> {
            if (said(i).last() == '?') {
                questions.add(label.key());
            }
        });
        return labels.values().stream()
                        .anyMatch(label -> introduced.capitalised().contains(label.key()))
                && questions.elementSet().stream().anyMatch(key -> questions.count(key) > counts.count(key) * ASKS);
    }

    private double share(IntPredicate is) {
        return (double) labels.keySet().stream().filter(is::test).count() / labels.size();
    }

    /** A label may stand in a line of its own, over what is said. */
    private TextBlock said(int i) {
        boolean alone = Objects.requireNonNull(labels.get(i)).words()
                >= blocks.get(i).text().length();
        return blocks.get(alone && i + 1 < blocks.size() ? i + 1 : i);
    }

    private boolean isSentence(int i) {
        TextBlock block = said(i);
        return !block.isWhole() || block.endsSentence() || block.endsOpen();
    }

    /** Whether the label is that of a person: introduced above, or with a title or a known given name. */
    private boolean isSomebody(TurnLabel label) {
        return !label.isNamed() || introduced.persons().contains(label.key()) || isFullName(label.name());
    }

    private boolean isFullName(String name) {
        List<String> parts = Spelling.words(name);
        return parts.size() > 1
                && parts.subList(0, parts.size() - 1).stream()
                        .map(Spelling::titleCase)
                        .anyMatch(part ->
                                words.holds(WordListName.GIVEN_NAMES, part) || words.holds(WordListName.TITLES, part));
    }
}
