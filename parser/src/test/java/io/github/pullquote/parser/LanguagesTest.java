package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.core.Quote;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A language may be named in any usual way; however many are named, little is kept. */
@Isolated
class LanguagesTest {
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final String SAID =
            "COUNCIL LOST ITS KEY\n\n03/04/2024\n\n“We lost the key,” Ann Poe said on Monday. "
                    + "“Nobody looked for it,” the mayor added.\n";
    private static final String SHORT = "“We lost it,” Poe said.";
    private static final int TAGS = 2_000;
    private static final int TAGS_OF_PAGES = 400;
    private static final int LETTERS = 26;
    private static final int FREE = 20;
    private static final long MOST_KEPT = 2_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"EN", "en_US", "en-US", "eng", "en-Latn-GB", " en "})
    void englishIsEnglishHoweverItIsNamed(String language) {
        Article article = parse(RawArticle.text(SAID).language(language));
        Article english = parse(RawArticle.text(SAID).language("en"));
        assertThat(article.quotes()).isEqualTo(english.quotes());
        assertThat(article.quotes()).extracting(Quote::speakerName).doesNotContain(Optional.empty());
        assertThat(article.headline()).isEqualTo(english.headline());
        assertThat(article.language().orElseThrow()).startsWith("en");
    }

    @ParameterizedTest
    @CsvSource({"EN,", "eng,", "en_US, 2024-03-04", "en-US, 2024-03-04", "en-Latn-GB, 2024-04-03"})
    void theRegionTellsTheOrderOfDayAndMonth(String language, @Nullable String day) {
        assertThat(parse(RawArticle.text(SAID).language(language)).published().map(PublicationDate::iso))
                .isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void theTagOfTheArticleIsTheUsualOne() {
        assertThat(RawArticle.text(SAID).language("en_us").language()).contains("en-US");
        assertThat(RawArticle.text(SAID).language(Locale.CANADA_FRENCH).language())
                .contains("fr-CA");
        assertThat(parse(RawArticle.html("<p>" + SAID).language("GER")).language())
                .contains("de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "not a tag", "english", "../any", "any/../en"})
    void whatIsNoTagIsRefused(String language) {
        assertThatThrownBy(() -> RawArticle.text(SAID).language(language))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("language")
                .hasMessageContaining(language);
    }

    @Test
    void theMessageShowsTheBeginningOfWhatIsNoTag() {
        assertThatThrownBy(() -> RawArticle.text(SAID).language("a".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("language")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
        assertThatThrownBy(() -> RawArticle.text(SAID).language(Locale.ROOT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not a tag", "../any", "aaaaaaaaaaaaaaaaaaaaaaaaaaaa", "{{lang}}"})
    void aPageThatNamesNoLanguageIsReadByItsWords(String lang) {
        String html = "<html lang='" + lang + "'><p>“We lost the key of the gate,” the mayor said on Monday.";
        assertThat(parse(RawArticle.html(html)).language()).contains("en");
    }

    @Test
    void manyLanguagesOfTextsLeaveLittle() {
        assertLeavesLittle(TAGS, i -> RawArticle.text(SHORT).language(tag(i)));
    }

    @Test
    void manyLanguagesOfPagesLeaveLittle() {
        assertLeavesLittle(TAGS_OF_PAGES, i -> RawArticle.html("<html lang=" + tag(i) + "><p>" + SHORT));
    }

    private static void assertLeavesLittle(int tags, IntFunction<RawArticle> documents) {
        ArticleParser parser = ArticleParser.create();
        parser.parse(documents.apply(0));
        parser.parse(documents.apply(1).language("en"));
        long before = used();
        for (int i = 0; i < tags; i++) {
            parser.parse(documents.apply(i));
        }
        assertThat(used() - before).isLessThan(MOST_KEPT);
        assertThat(parser.parse(documents.apply(0))).isNotNull();
    }

    /** Each another language of those that the standard leaves free, in another country. */
    private static String tag(int i) {
        return "q" + letter(i / LETTERS % FREE) + letter(i) + "-" + letter(i / LETTERS / FREE) + "A";
    }

    private static char letter(int i) {
        return (char) ('a' + i % LETTERS);
    }

    private static long used() {
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            used = Math.min(
                    used,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return used;
    }

    private static Article parse(RawArticle raw) {
        return WellFormed.parse(PARSER, raw);
    }
}
