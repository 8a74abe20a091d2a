package io.github.pullquote.parser.internal.metadata.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.credit.CreditGrammar;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.metadata.markup.MetaNames;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.Pages;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {
    private static final WordLists WORDS = WordLists.of(new Lexicons(), Optional.empty());
    private static final AuthorNames NAMES = new AuthorNames(
            WORDS,
            new CreditGrammar(WORDS),
            PageData.of(
                            Pages.read("<meta property='og:site_name' content='Harbour Post'>"),
                            Optional.empty(),
                            MetaNames.of(new Lexicons()))
                    .siteNames());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Poe                              | Ann Poe
            By Ann Poe                           | Ann Poe
            Ann Poe and Ben Coe                  | Ann Poe; Ben Coe
            Ann Poe, Ben Coe                     | Ann Poe; Ben Coe
            Ann Poe, Senior Correspondent        | Ann Poe
            → Ann Poe •                          | Ann Poe
            Autor: annpoe                        | annpoe
            Zeige alle Beiträge von annpoe →     | annpoe
            Poe & Coe Bau GmbH & Co. KG          | Poe & Coe Bau GmbH & Co. KG
            Bundesministerium für Luft und Meer  | Bundesministerium für Luft und Meer
            """)
    void takesTheNamesOutOfAText(String text, String names) {
        assertThat(String.join("; ", read(text))).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "—", "https://post.example/ann", "Super User", "No Author", "View all posts", "Article by:"})
    void namesNobody(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour Post", "harbourpost", "Poe & Coe Ltd"})
    void knowsBodies(String text) {
        assertThat(NAMES.read(RawAuthor.of(text)))
                .extracting(Contributor::kind)
                .containsExactly(ContributorKind.ORGANISATION);
    }

    @Test
    void turnsAnInvertedName() {
        assertThat(NAMES.read(
                        RawAuthor.builder().name("Poe, Ann").isInverted(true).build()))
                .extracting(Contributor::name)
                .containsExactly("Ann Poe");
    }

    @Test
    void takesASingleWordForAnAccount() {
        assertThat(NAMES.account(RawAuthor.of("by annpoe")))
                .map(Contributor::name)
                .hasValue("annpoe");
        assertThat(NAMES.account(RawAuthor.of("the last ferry"))).isEmpty();
    }

    private static ImmutableList<String> read(String text) {
        return NAMES.read(RawAuthor.of(text)).stream().map(Contributor::name).collect(ImmutableList.toImmutableList());
    }
}
