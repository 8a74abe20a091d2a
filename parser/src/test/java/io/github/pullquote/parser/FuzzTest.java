package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Seeds and examples, damaged at random, are still articles. The rounds are the same in every run; a failure prints the
 * text, which then goes into the folder that {@link FuzzReplayTest} replays.
 */
class FuzzTest {
    private static final int ROUNDS = 300;
    private static final ImmutableList<Damage> DAMAGES = ImmutableList.copyOf(Damage.values());
    private static final int MOST_CHANGES = 12;
    private static final int MOST_CHARACTERS = 4_000;

    @Test
    void damagedTextsAreStillWellFormed() {
        ImmutableList<Texts.Named> texts = Texts.all();
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            Texts.Named named = texts.get(random.nextInt(texts.size()));
            check(round, named, damaged(named.text(), texts, random));
        }
        assertThat(texts).hasSizeGreaterThan(ROUNDS / 3);
    }

    private static void check(int round, Texts.Named named, String text) {
        try {
            WellFormed.parse(text);
        } catch (AssertionError e) {
            throw new AssertionError("round " + round + ", " + named + ": " + e.getMessage() + "\n" + text, e);
        }
    }

    private static String damaged(String text, ImmutableList<Texts.Named> texts, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            DAMAGES.get(random.nextInt(DAMAGES.size())).to(out, random);
        }
        String other = texts.get(random.nextInt(texts.size())).text();
        if (random.nextInt(4) == 0 && !other.isEmpty()) {
            out.insert(random.nextInt(out.length() + 1), other, 0, random.nextInt(other.length()));
        }
        out.setLength(Math.min(out.length(), MOST_CHARACTERS));
        return out.toString();
    }
}
