package io.github.pullquote.parser.internal.hint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.lexicon.Lexicons;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementHintsTest {
    private static final HintReader READER = new HintReader(new Lexicons());

    private static ElementHints of(String element) {
        return READER.page().read(Jsoup.parseBodyFragment(element).body().child(0));
    }

    @ParameterizedTest
    @CsvSource({
        "<div class='comments'>, COMMENT",
        "<div class='article-body'>, BODY",
        "<div class='related-stories'>, RELATED",
        "<div class='article-footer'>, TAGS",
        "<div id='comments'>, COMMENT",
        "<div itemprop='articleBody'>, BODY",
        "<div role='navigation'>, NAVIGATION",
        "<p class='advertisement'>, ADVERTISEMENT",
        "<div class='hidden'>, UNSEEN"
    })
    void wordOrPairOfWordsTellsWhatAnElementIsFor(String element, Hint purpose) {
        assertThat(of(element).purposes()).containsExactly(purpose);
        assertThat(of(element).has(purpose)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div class='body'>",
                "<div class='no-sidebar'>",
                "<div class='has-comments'>",
                "<div class='with-share'>",
                "<h2 id='comments'>",
                "<p id='advertisement'>",
                "<div class='hidden md:block'>"
            })
    void nameThatDeniesOnlyMentionsOrIsAnAnchorTellsNothing(String element) {
        assertThat(of(element).purposes()).isEmpty();
    }

    @Test
    void purposesStandInOrderOfStrength() {
        assertThat(of("<div class='share related comments'>").purposes())
                .containsExactly(Hint.COMMENT, Hint.SHARE, Hint.RELATED);
    }

    @Test
    void onlyTheBeginningOfAnEndlessAttributeIsRead() {
        assertThat(of("<div class='" + "x ".repeat(300) + "comments'>")).isEqualTo(ElementHints.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "<a rel='author'>, REL",
        "<a rel='nofollow author'>, REL",
        "<span property='schema:author'>, ITEMPROP",
        "<a href='/authors/ann-poe'>, LINK",
        "<a href='https://harbour.example/staff/ann-poe?x=1'>, LINK",
        "<b class='author-name'>, NAME",
        "<p class='byline'>, BYLINE"
    })
    void relationPropertyAddressOrClassTellsThatAnElementNamesAnAuthor(String element, AuthorMark mark) {
        assertThat(of(element).authors()).containsExactly(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a rel='coauthor'>",
                "<a href='/authors'>",
                "<a href='/news/authors'>",
                "<b href='/authors/ann-poe'>",
                "<p class='authority'>"
            })
    void whatOnlyLooksLikeAnAuthorIsNone(String element) {
        assertThat(of(element).authors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<div class='related'>, true, false",
        "<div class='story-footer'>, false, true",
        "<div class='story-footer related'>, false, true",
        "<div class='lead'>, false, false"
    })
    void partOfTheArticleIsNotElsewhereWhateverElseItIsCalled(String element, boolean elsewhere, boolean article) {
        assertThat(of(element).isOfOtherAuthors()).isEqualTo(elsewhere);
        assertThat(of(element).isOfArticle()).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource({
        "<time>, NONE",
        "<time pubdate>, PUBDATE",
        "<time pubdate class='updated'>, PUBDATE",
        "<time class='updated'>, MODIFIED",
        "<p class='updated published'>, PUBLISHED",
        "<p id='x' class='post-date'>, DATE",
        "<div class='byline'>, BYLINE"
    })
    void tagAndTheClearestNameTellOfADate(String element, DateMark mark) {
        assertThat(of(element).date()).contains(mark);
    }

    @ParameterizedTest
    @CsvSource({
        "<div class='comment'>, FOREIGN",
        "<div class='twitter-tweet'>, FOREIGN",
        "<div class='read-next'>, FOREIGN",
        "<div class='mostPopularList'>, DOUBTFUL",
        "<div class='recommended comment'>, FOREIGN"
    })
    void datesInWhatHoldsOtherThingsAreNotTheArticles(String element, DatePlace place) {
        assertThat(of(element).datePlace()).contains(place);
    }

    @ParameterizedTest
    @CsvSource({
        "<p class='article__subTitle'>, STANDFIRST",
        "<p class='sub-title'>, STANDFIRST",
        "<span data-qa='photo-credit'>, CREDIT",
        "<span class='eyebrow'>, KICKER"
    })
    void wordsTellPartsOfTheHead(String element, PartMark part) {
        assertThat(of(element).has(part)).isTrue();
        assertThat(of(element).parts()).containsExactly(part);
    }
}
