package io.github.pullquote.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LinkedStoryTest {
    private static final String PARAGRAPH =
            "<p>The ferry between Harl and Oster has made its last crossing, with “a full deck.”</p>";

    private static boolean isStory(String inside) {
        return LinkedStory.isIn(
                Jsoup.parseBodyFragment("<a href='/x'>" + inside + "</a>").expectFirst("a"));
    }

    @Test
    void linkAroundSeveralParagraphsHoldsAStory() {
        assertThat(isStory("<div>" + PARAGRAPH.repeat(3) + "</div>")).isTrue();
    }

    @Test
    void linkAroundATitleAndASentenceHoldsATeaser() {
        assertThat(isStory("<h3>Ferry stops</h3>" + PARAGRAPH)).isFalse();
        assertThat(isStory("<p>Ferry</p><p>Coast</p><p>One hour ago</p><p>4 comments</p>"))
                .isFalse();
        assertThat(isStory("Ferry stops")).isFalse();
    }
}
