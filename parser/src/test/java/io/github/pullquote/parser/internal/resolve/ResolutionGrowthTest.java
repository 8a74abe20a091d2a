package io.github.pullquote.parser.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.ArticleParser;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Time grows as the text does, however many different people, bodies and descriptions there are and whatever they share.
 * Both lengths are measured in the same run, as processor time of this thread; the best of several tries counts.
 */
@Isolated
class ResolutionGrowthTest {
    private static final int SHORT = 50_000;
    private static final int LONG = 500_000;
    /** Work that grows with the square shows up to ten. */
    private static final double MOST = 3;

    private static final int TRIES = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ArticleParser PARSER = ArticleParser.create();

    private static final ImmutableMap<String, IntFunction<String>> UNITS =
            ImmutableMap.<String, IntFunction<String>>builder()
                    .put("one last name", i -> name(i) + " Poe said the key was lost. ")
                    .put("one first name", i -> "Ann " + name(i) + ", Ann, ")
                    .put("one initial", i -> name(i) + " Poe met P. Poe. ")
                    .put("short names", i -> name(i) + " Council (PC) said so. ")
                    .put("turns", i -> name(i) + " Poe: We lost it.\n\n")
                    .put("quotes", i -> "“We lost the key,” " + name(i) + " Poe said.\n\n")
                    .put("bodies of one noun", i -> "The " + name(i) + " Zoo said so. ")
                    .put("bodies by their noun", i -> "The " + name(i) + " Council met. The council said so. ")
                    .put("descriptions", i -> "The po" + letters(i) + " baker said so. ")
                    .put("persons by their role", i -> "Baker " + name(i) + " Poe ran. The baker said so. ")
                    .put("persons of another role", i -> "Baker " + name(i) + " Poe ran. The chef said so. ")
                    .put(
                            "bodies without their noun",
                            i -> "The " + name(i) + " Trust met. The " + name(i) + " Trust ran. The company said so. ")
                    .put("titles", i -> "Mrs. " + name(i) + " said so. Mr. " + name(i) + " said no. ")
                    .put("titles without an end", i -> "Sen. Rep. ")
                    .put(
                            "roles and bodies",
                            i -> "Ann Poe, the po" + letters(i) + " director of po" + letters(i) + " keys at " + name(i)
                                    + " Zoo, said so. ")
                    .put("pronouns", i -> name(i) + " Poe met her. “We lost it,” she said. ")
                    .put("one speaker", i -> "“We lost it,” Ann Poe said. ")
                    .buildOrThrow();

    static ImmutableSet<String> names() {
        return UNITS.keySet();
    }

    private static String name(int i) {
        return "Po" + letters(i);
    }

    private static String letters(int i) {
        return i < 26 ? letter(i) : letters(i / 26) + letter(i % 26);
    }

    private static String letter(int i) {
        return String.valueOf((char) ('a' + i));
    }

    private static String text(IntFunction<String> unit, int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < characters; i++) {
            text.append(unit.apply(i));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aCharacterOfALongTextCostsAboutWhatOneOfAShortTextCosts(String name) {
        String atFirst = text(UNITS.get(name), SHORT);
        String atLast = text(UNITS.get(name), LONG);
        double ratio = Double.MAX_VALUE;
        double small = Double.MAX_VALUE;
        double large = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && ratio > MOST; i++) {
            for (int k = 0; k < 3; k++) {
                small = Math.min(small, nanosACharacter(atFirst));
            }
            large = Math.min(large, nanosACharacter(atLast));
            ratio = large / small;
        }
        assertThat(ratio)
                .as("%s: %.0f ns a character, then %.0f", name, small, large)
                .isLessThan(MOST);
    }

    private static double nanosACharacter(String text) {
        long start = THREADS.getCurrentThreadCpuTime();
        PARSER.parseText(text);
        return (double) (THREADS.getCurrentThreadCpuTime() - start) / text.length();
    }
}
