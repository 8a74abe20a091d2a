package io.github.pullquote.parser.internal.hint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ClassWordsTest {
    @Test
    void cutsNamesAtSignsAndCapitalsAndJoinsNeighbours() {
        Element element =
                new Element("p").attr("class", "article__subTitle big").attr("id", "x1");

        assertThat(ClassWords.of(element))
                .containsExactly("article", "sub", "articlesub", "title", "subtitle", "big", "x");
    }
}
