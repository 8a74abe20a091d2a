package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Time grows as the page does; measured as for text, in {@link GrowthTest}. */
@Isolated
class HtmlGrowthTest {
    private static final int SHORT = 3_000;
    private static final int LONG = 60_000;
    /** Work that grows with the square would show up to twenty. */
    private static final double MOST = 5;

    private static final int TRIES = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ArticleParser PARSER = ArticleParser.create();

    static ImmutableSet<String> names() {
        return HostilePages.UNITS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aCharacterOfALongPageCostsAboutWhatOneOfAShortPageCosts(String name) {
        HostilePages.Unit unit = HostilePages.UNITS.get(name);
        double ratio = Double.MAX_VALUE;
        double atShort = Double.MAX_VALUE;
        double atLong = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && ratio > MOST; i++) {
            for (int k = 0; k < 4; k++) {
                atShort = Math.min(atShort, nanosACharacter(unit.page(SHORT)));
            }
            atLong = Math.min(atLong, nanosACharacter(unit.page(LONG)));
            ratio = atLong / atShort;
        }
        assertThat(ratio)
                .as("%s: %.0f ns a character, then %.0f", name, atShort, atLong)
                .isLessThan(MOST);
    }

    private static double nanosACharacter(String html) {
        RawArticle raw = RawArticle.html(html).trackHtml(true);
        long start = THREADS.getCurrentThreadCpuTime();
        PARSER.parse(raw);
        return (double) (THREADS.getCurrentThreadCpuTime() - start) / html.length();
    }
}
