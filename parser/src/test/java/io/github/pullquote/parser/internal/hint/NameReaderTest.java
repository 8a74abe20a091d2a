package io.github.pullquote.parser.internal.hint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.lexicon.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReaderTest {
    private static final NameReader READER = new NameReader(new Lexicons().any());

    @Test
    void oneNameIsLookedUpInEveryList() {
        NameHints hints = READER.read("article-byline");
        assertThat(hints.purposes()).containsExactly(Hint.BYLINE);
        assertThat(hints.authors()).containsExactly(NameHints.AuthorWord.BYLINE);
        assertThat(hints.dates()).containsExactly(DateMark.BYLINE);
        assertThat(hints.parts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-comments", "has-byline", "hideDate", "without_kicker", "non-related"})
    void denialTakesBackTheWholeName(String name) {
        assertThat(READER.read(name)).isEqualTo(NameHints.NONE);
    }

    @Test
    void whatStandsInTheBodyIsNotTheBody() {
        assertThat(READER.read("article-body").purposes()).containsExactly(Hint.BODY);
        assertThat(READER.read("article-body-newsletter").purposes()).containsExactly(Hint.PROMOTION);
    }

    @ParameterizedTest
    @CsvSource({
        "entry-date, DATE",
        "articlePublishDate, PUBLISHED",
        "story__pubdate, PUBLISHED",
        "fecha-publicacion, PUBLISHED",
        "last-updated, MODIFIED",
        "postDate, DATE",
        "article_timestamp, DATE"
    })
    void clearestWordOfANameTellsOfADate(String name, DateMark mark) {
        assertThat(READER.read(name).dates().stream().min(DateMark::compareTo)).contains(mark);
    }

    @Test
    void neighboursAreReadAsOneWordToo() {
        assertThat(READER.read("article__subTitle").parts()).containsExactly(PartMark.STANDFIRST);
    }
}
