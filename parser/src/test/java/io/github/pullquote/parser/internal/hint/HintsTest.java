package io.github.pullquote.parser.internal.hint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.content.Selected;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HintsTest {
    private static Set<Hint> of(String element) {
        return Selected.hints().of(Jsoup.parseBodyFragment(element).body().child(0));
    }

    @Test
    void wordOrPairOfWordsTells() {
        assertThat(of("<div class='comments'>")).containsExactly(Hint.COMMENT);
        assertThat(of("<div class='article-body'>")).containsExactly(Hint.BODY);
        assertThat(of("<div class='body'>")).isEmpty();
    }

    @Test
    void pairOfWordsLeavesNoneOfThemToTellSomethingElse() {
        assertThat(of("<div class='related-stories'>")).containsExactly(Hint.RELATED);
        assertThat(of("<div class='article-footer'>")).containsExactly(Hint.TAGS);
    }

    @Test
    void attributesBesideTheClassTellToo() {
        assertThat(of("<div id='comments'>")).containsExactly(Hint.COMMENT);
        assertThat(of("<div itemprop='articleBody'>")).containsExactly(Hint.BODY);
        assertThat(of("<div data-testid='share-tools'>")).contains(Hint.SHARE);
        assertThat(of("<div role='navigation'>")).containsExactly(Hint.NAVIGATION);
    }

    @Test
    void hintsStandInOrderOfStrength() {
        assertThat(of("<div class='share related comments'>")).containsExactly(Hint.COMMENT, Hint.SHARE, Hint.RELATED);
    }

    @Test
    void nameThatDeniesOrOnlyMentionsTellsNothing() {
        assertThat(of("<div class='no-sidebar'>")).isEmpty();
        assertThat(of("<div class='has-comments'>")).isEmpty();
        assertThat(of("<div class='with-share'>")).isEmpty();
    }

    @Test
    void identifierOfAParagraphOrHeadingIsAnAnchor() {
        assertThat(of("<h2 id='comments'>")).isEmpty();
        assertThat(of("<p id='advertisement'>")).isEmpty();
        assertThat(of("<p class='advertisement'>")).containsExactly(Hint.ADVERTISEMENT);
    }

    @Test
    void elementWithoutAttributesTellsNothing() {
        assertThat(of("<div>")).isEmpty();
    }

    @Test
    void classThatHidesIsBelievedUnlessItDependsOnTheScreen() {
        assertThat(of("<div class='hidden'>")).containsExactly(Hint.UNSEEN);
        assertThat(of("<div class='hidden md:block'>")).isEmpty();
    }

    @Test
    void onlyTheBeginningOfAnEndlessAttributeIsRead() {
        assertThat(of("<div class='" + "x ".repeat(300) + "comments'>")).isEmpty();
    }
}
