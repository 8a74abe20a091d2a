package io.github.pullquote.parser.internal.structure.part;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.date.TimeReader;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.List;

/** The lines of a live blog that are only a time. A single one is none: it takes two to make a pattern. */
public final class PostTimes {
    private static final int MOST_WORDS = 8;
    private static final int FEWEST = 2;

    private final ImmutableSet<Integer> lines;

    private PostTimes(ImmutableSet<Integer> lines) {
        this.lines = lines;
    }

    public static PostTimes of(List<TextBlock> blocks, WordLists words, Watch watch) {
        ImmutableSet.Builder<Integer> builder = ImmutableSet.builder();
        for (int i = 0; i < blocks.size(); i++) {
            watch.step();
            if (blocks.get(i).hasAtMost(MOST_WORDS) && isTime(blocks.get(i).text(), words)) {
                builder.add(i);
            }
        }
        ImmutableSet<Integer> lines = builder.build();
        return new PostTimes(lines.size() < FEWEST ? ImmutableSet.of() : lines);
    }

    private static boolean isTime(String text, WordLists words) {
        if (!Chars.isDigit(text.charAt(0)) && !Chars.isDigit(text.charAt(text.length() - 1))) {
            return false;
        }
        return TimeReader.read(text, 0, words)
                .filter(time -> Chars.strip(text.substring(time.end()), ".:-–—").isEmpty())
                .isPresent();
    }

    public boolean contains(int block) {
        return lines.contains(block);
    }

    /** Returns whether the block stands after the first such line. */
    public boolean isAfterFirst(int block) {
        return !lines.isEmpty() && lines.iterator().next() < block;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
