package io.github.pullquote.parser.internal.structure.page;

import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Surrounding;
import io.github.pullquote.parser.internal.structure.part.Talk;
import io.github.pullquote.parser.internal.structure.part.Turn;
import io.github.pullquote.parser.internal.structure.part.Turns;
import io.github.pullquote.parser.internal.structure.part.Voice;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Finds the turns of an interview in which type alone tells the questions: in bold, in italics, in heading elements or
 * in the terms of a list. Questions over the parts of an explaining article look the same, so what is asked must speak
 * to somebody ("you") and what is answered must be told by somebody ("I").
 */
public final class QuestionFinder {
    private static final int FEWEST = 2;
    private static final int MANY = 4;
    private static final double ASKED = 0.5;
    private static final double TO_YOU = 0.3;
    private static final double OF_ME = 0.4;
    private static final double OF_READER = 0.4;
    /** So much of an answer is looked at: blocks that would have to say "I". */
    private static final int ANSWER_BLOCKS = 4;

    private static final int HEAD_WORDS = 30;
    private static final int LINE_WORDS = 8;

    private final Draft draft;
    private final HtmlBlocks blocks;

    /** Blocks set alike that follow each other, and the blocks up to the next such run. */
    private record Group(int first, int end, int answer, int answerEnd) {}

    private QuestionFinder(Draft draft, HtmlBlocks blocks) {
        this.draft = draft;
        this.blocks = blocks;
    }

    /** Returns the turns of the page; none unless it is an interview. */
    public static Turns find(Draft draft, HtmlBlocks blocks) {
        QuestionFinder finder = new QuestionFinder(draft, blocks);
        List<IntPredicate> styles = new ArrayList<>();
        styles.add(i -> blocks.block(i).isBold() && blocks.headingLevel(i) == 0);
        styles.add(i -> blocks.headingLevel(i) > 1);
        styles.add(i -> blocks.box(i).tag().equals("dt"));
        styles.add(i -> blocks.block(i).isItalic() && blocks.headingLevel(i) == 0);
        return styles.stream()
                .map(finder::turns)
                .filter(turns -> !turns.isEmpty())
                .findFirst()
                .orElseGet(() -> Turns.of(Map.of()));
    }

    private Turns turns(IntPredicate style) {
        List<Group> groups = groups(style);
        int first = 0;
        while (first < groups.size() && !opens(groups.get(first))) {
            draft.step();
            first++;
        }
        List<Group> asked = groups.subList(first, groups.size());
        return Turns.of(isInterview(asked) ? turns(asked) : Map.of());
    }

    private List<Group> groups(IntPredicate style) {
        List<Group> groups = new ArrayList<>();
        int i = 0;
        while (i < draft.size()) {
            draft.step();
            int first = i;
            while (i < draft.size() && isSet(i, style)) {
                i++;
            }
            int end = i;
            int answer = -1;
            while (i < draft.size() && !isSet(i, style)) {
                answer = answer < 0 && isText(i) ? i : answer;
                i++;
            }
            if (end > first && answer >= 0) {
                groups.add(new Group(first, end, answer, i));
            }
        }
        return groups;
    }

    /** After the running text, where short answers may stand as well as other things, only questions count. */
    private boolean isSet(int i, IntPredicate style) {
        return isText(i) && style.test(i) && (blocks.isInText(i) || asks(i));
    }

    private boolean isText(int i) {
        return !blocks.isBeforeText(i)
                && !blocks.isIn(Surrounding.FIGURE, i)
                && !blocks.isIn(Surrounding.ASIDE, i)
                && !blocks.isIn(Surrounding.QUOTATION, i);
    }

    private boolean opens(Group group) {
        return asks(group) || isToYou(group) && isOfMe(group);
    }

    private boolean isInterview(List<Group> groups) {
        double asked = share(groups, this::asks);
        double toYou = share(groups, this::isToYou);
        double ofMe = share(groups, this::isOfMe);
        double ofUs = share(groups, this::isOfUs);
        boolean many = groups.size() >= MANY;
        boolean talk = toYou >= (many ? TO_YOU : ASKED) && ofMe >= OF_ME && ofUs >= (many ? OF_ME : 1);
        if (groups.size() < FEWEST || asked < ASKED) {
            return false;
        }
        return talk && share(groups, this::isOfReader) < OF_READER
                || (toYou > 0 || ofUs > 0) && isCalledInterview(groups.get(0).first());
    }

    /** {@code How do I pay?}: readers' questions speak of those who ask, and to nobody. */
    private boolean isOfReader(Group group) {
        String text = draft.block(group.first()).text();
        return Talk.isOfMe(text, draft.words()) && !Talk.isToYou(text, draft.words());
    }

    /** A headline or line of the head, or a short line below, says so: {@code Interview by Ann Poe}. */
    private boolean isCalledInterview(int first) {
        for (int i = 0; i < draft.size(); i++) {
            draft.step();
            if (draft.block(i).hasAtMost(i < first ? HEAD_WORDS : LINE_WORDS)
                    && holdsInterview(draft.block(i).text())) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsInterview(String text) {
        return Spelling.words(text).stream()
                .anyMatch(word -> draft.words().holds(WordListName.INTERVIEW_WORDS, Spelling.fold(word)));
    }

    private static double share(List<Group> groups, Predicate<Group> is) {
        return groups.isEmpty() ? 0 : (double) groups.stream().filter(is).count() / groups.size();
    }

    private boolean asks(Group group) {
        for (int i = group.first(); i < group.end(); i++) {
            if (asks(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean asks(int i) {
        return lastOf(i) == '?' || lastOf(i) == '？';
    }

    private char lastOf(int i) {
        String text = draft.block(i).text();
        int end = text.length();
        while (end > 1 && Chars.isCloser(text.charAt(end - 1))) {
            end--;
        }
        return draft.block(i).isWhole() ? text.charAt(end - 1) : draft.block(i).last();
    }

    private boolean isToYou(Group group) {
        for (int i = group.first(); i < group.end(); i++) {
            if (Talk.isToYou(draft.block(i).text(), draft.words())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfMe(Group group) {
        return isAnswer(group, text -> Talk.isOfMe(text, draft.words()));
    }

    private boolean isOfUs(Group group) {
        return isAnswer(group, text -> Talk.isOfUs(text, draft.words()));
    }

    private boolean isAnswer(Group group, Predicate<String> is) {
        int end = Math.min(group.answerEnd(), group.answer() + ANSWER_BLOCKS);
        for (int i = group.answer(); i < end; i++) {
            if (isText(i) && is.test(draft.block(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** What is set so and ends like no sentence is a heading; the answer goes on after it. */
    private Map<Integer, Turn> turns(List<Group> groups) {
        Map<Integer, Turn> turns = new TreeMap<>();
        for (Group group : groups) {
            boolean asks = asks(group);
            for (int i = group.first(); i < group.end(); i++) {
                draft.step();
                if (asks || draft.block(i).endsSentence() || draft.block(i).endsOpen()) {
                    turns.put(i, question(i));
                }
            }
            turns.put(group.answer(), answer(group.answer()));
        }
        return turns;
    }

    /** The first question may be labelled though the others are not. */
    private Turn question(int i) {
        return Turns.labelled(draft.block(i), draft.words())
                .map(turn -> new Turn(turn.label(), Voice.ASKS, turn.key(), turn.words()))
                .orElseGet(() -> Turn.unlabelled(Voice.ASKS, span(i).start()));
    }

    /** The answers may be labelled though the questions are not. */
    private Turn answer(int i) {
        Optional<Turn> labelled = Turns.labelled(draft.block(i), draft.words());
        return labelled.orElseGet(() -> Turn.unlabelled(Voice.ANSWERS, span(i).start()));
    }

    private Span span(int i) {
        return draft.block(i).span();
    }
}
