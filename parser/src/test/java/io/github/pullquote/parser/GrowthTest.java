package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Time grows as the text does: a character of a long text costs about what a character of a short one costs. Both are
 * measured in the same run, as processor time of this thread, so a slow or busy machine makes no difference.
 */
@Isolated
class GrowthTest {
    private static final int SHORT = 10_000;
    private static final int LONG = 300_000;
    /** Work that grows with the square shows up to thirty; caches that a long text does not fit in show two or three. */
    private static final double MOST = 5;
    /**
     * The best of up to so many tries is measured. Other work of the machine, and code that the virtual machine has
     * thrown away and not yet compiled again, can only add time; work that grows too fast is slow in every try.
     */
    private static final int TRIES = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ArticleParser PARSER = ArticleParser.create();

    static ImmutableSet<String> names() {
        return Hostile.UNITS.keySet();
    }

    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < 3; i++) {
            Hostile.UNITS.values().forEach(unit -> PARSER.parseText(Hostile.text(unit, SHORT)));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aCharacterOfALongTextCostsAboutWhatOneOfAShortTextCosts(String name) {
        IntFunction<String> unit = Hostile.UNITS.get(name);
        double ratio = Double.MAX_VALUE;
        double atShort = Double.MAX_VALUE;
        double atLong = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && ratio > MOST; i++) {
            for (int k = 0; k < 10; k++) {
                atShort = Math.min(atShort, nanosACharacter(Hostile.text(unit, SHORT)));
            }
            atLong = Math.min(atLong, nanosACharacter(Hostile.text(unit, LONG)));
            ratio = atLong / atShort;
        }
        assertThat(ratio)
                .as("%s: %.0f ns a character, then %.0f", name, atShort, atLong)
                .isLessThan(MOST);
    }

    private static double nanosACharacter(String text) {
        long start = THREADS.getCurrentThreadCpuTime();
        PARSER.parseText(text);
        return (double) (THREADS.getCurrentThreadCpuTime() - start) / text.length();
    }
}
