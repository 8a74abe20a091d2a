package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.story.LanguageStory;
import io.github.pullquote.parser.story.LanguageStory.Named;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Time grows as the text does in every language: sentences that never end, made of all its small words, of its verbs, and
 * of its ways to name a speaker. Measured as in {@link GrowthTest}.
 */
@Isolated
class LanguageGrowthTest {
    private static final int SHORT = 10_000;
    private static final int LONG = 120_000;
    /** Work that grows with the square shows up to twelve. */
    private static final double MOST = 4;

    private static final int TRIES = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ArticleParser PARSER = ArticleParser.create();

    static Stream<Arguments> units() {
        return Stream.of("de", "es", "fr", "it", "nl", "pl", "pt")
                .flatMap(language -> Stream.of(
                        Arguments.of(language, "frames", frames(language, ", ")),
                        Arguments.of(language, "frames without commas", frames(language, " ")),
                        Arguments.of(language, "function words", words(language, WordListName.FUNCTION_WORDS, 0)),
                        Arguments.of(language, "verbs", words(language, WordListName.CUE_VERBS, 3))));
    }

    private static String frames(String language, String between) {
        LanguageStory story = LanguageStory.of(language);
        List<String> all = new ArrayList<>();
        for (String frame : ImmutableList.<String>builder()
                .addAll(story.first())
                .addAll(story.later())
                .addAll(story.same())
                .build()) {
            Named named = story.people().get(all.size() % story.people().size());
            String words = story.words().get(all.size() % story.words().size());
            all.add(CharMatcher.is('.').removeFrom(LanguageStory.filled(frame, words, named)));
        }
        return String.join(between, all) + between;
    }

    /** The keys of a list, or the first form in a column of each. */
    private static String words(String language, WordListName list, int column) {
        Table table = Lexicon.of(language).table(list);
        return Joiner.on(' ')
                        .join(table.keys().stream()
                                .map(key -> column == 0
                                        ? key
                                        : Table.forms(table.column(key, column).orElse(key))
                                                .get(0))
                                .map(word -> CharMatcher.is('.').removeFrom(word))
                                .toList())
                + " ";
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("units")
    void aCharacterOfALongTextCostsAboutWhatOneOfAShortTextCosts(String language, String name, String unit) {
        double ratio = Double.MAX_VALUE;
        double atShort = Double.MAX_VALUE;
        double atLong = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && ratio > MOST; i++) {
            for (int k = 0; k < 5; k++) {
                atShort = Math.min(atShort, nanosACharacter(language, unit, SHORT));
            }
            atLong = Math.min(atLong, nanosACharacter(language, unit, LONG));
            ratio = atLong / atShort;
        }
        assertThat(ratio)
                .as("%s, %s: %.0f ns a character, then %.0f", language, name, atShort, atLong)
                .isLessThan(MOST);
    }

    private static double nanosACharacter(String language, String unit, int length) {
        String text = unit.repeat(length / unit.length() + 1);
        long start = THREADS.getCurrentThreadCpuTime();
        PARSER.parse(RawArticle.text(text).language(language));
        return (double) (THREADS.getCurrentThreadCpuTime() - start) / text.length();
    }
}
