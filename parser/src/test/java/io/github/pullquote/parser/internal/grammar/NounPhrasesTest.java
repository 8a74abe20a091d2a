package io.github.pullquote.parser.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Noun phrases end before a word or begin at one; what only describes them is stepped over. */
class NounPhrasesTest {
    static String before(String line, String word) {
        TaggedText words = Tagged.of(line);
        return Tagged.text(words, new NounPhrases(words).before(Tagged.indexOf(words, word), 0));
    }

    static String after(String line, String word) {
        TaggedText words = Tagged.of(line);
        return Tagged.text(words, new NounPhrases(words).after(Tagged.indexOf(words, word), words.size()));
    }

    static String behind(String line, String word) {
        TaggedText words = Tagged.of(line);
        NounPhrases phrases = new NounPhrases(words);
        return Tagged.text(
                words,
                phrases.after(Tagged.indexOf(words, word), words.size())
                        .map(phrase -> phrases.appositionOr(phrase, words.size())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The clerk said it.` | `said` | `The clerk`
            `The clerk of the old mill said it.` | `said` | `The clerk of the old mill`
            `Ann Poe of Oslo said it.` | `said` | `Ann Poe of Oslo`
            `Ann Poe on Tuesday said it.` | `said` | `Ann Poe`
            `Ann Poe late last Tuesday said it.` | `said` | `Ann Poe late`
            `Ann Poe in a speech said it.` | `said` | `Ann Poe`
            `Ann Poe, who in 2010 said it.` | `said` | `who`
            `In an interview Ann Poe said it.` | `said` | `Ann Poe`
            `In the end Ann Poe said it.` | `said` | `Ann Poe`
            `Ann Poe, a lawyer from Ohio, said it.` | `said` | `Ann Poe`
            `Ann Poe (R-Ohio) said it.` | `said` | `Ann Poe`
            `Ann Poe (R-Ohio), a lawyer, said it.` | `said` | `Ann Poe`
            `Ann Poe — a lawyer — said it.` | `said` | `Ann Poe`
            `One of them, Ben Rask, said it.` | `said` | `Ben Rask`
            `The winner, a baker called Ben Rask, said it.` | `said` | `Ben Rask`
            `The clerk and the mayor said it.` | `said` | `The clerk and the mayor`
            `The clerk but the mayor said it.` | `said` | `the mayor`
            `the clerk he said it.` | `said` | `he`
            `people who said it.` | `said` | `who`
            `quickly said it.` | `said` | `-`
            `another said it.` | `said` | `another`
            `The very old clerk said it.` | `said` | `The very old clerk`
            `The mill's leaving clerk said it.` | `said` | `The mill's leaving clerk`
            `Poe's clerk said it.` | `said` | `Poe's clerk`
            `the clerk against the mill said it.` | `said` | `the clerk against the mill`
            `the clerk among the mill said it.` | `said` | `the mill`
            `the one of Poe said it.` | `said` | `the one of Poe`
            `the mill, the clerk said it.` | `said` | `the clerk`
            `then, said it.` | `said` | `-`
            `The clerk, then, said it.` | `said` | `The clerk`
            `footage of Ann Poe said it.` | `said` | `footage of Ann Poe`
            """)
    void endsBeforeAWord(String line, String word, String phrase) {
        assertThat(before(line, word)).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `said Ann Poe.` | `Ann` | `Ann Poe`
            `said Ann Poe and Lena Rask.` | `Ann` | `Ann Poe and Lena Rask`
            `said Ann Poe or Lena Rask.` | `Ann` | `Ann Poe`
            `said the clerk of the mill.` | `the` | `the clerk of the mill`
            `said the clerk at the mill on Monday.` | `the` | `the clerk at the mill`
            `said Ann Poe for Reuters.` | `Ann` | `Ann Poe for Reuters`
            `said Ann Poe at Reuters.` | `Ann` | `Ann Poe`
            `said the clerk leaving, and went.` | `the` | `the clerk leaving`
            `said the clerk leaving it.` | `the` | `the clerk`
            `said he it.` | `he` | `he`
            `said another.` | `another` | `another`
            `said the the clerk.` | `the` | `the the clerk`
            `said the clerk the mayor.` | `the` | `the clerk`
            `said quickly.` | `quickly` | `-`
            `said the “clerk” of it.` | `the` | `-`
            """)
    void beginsAtAWord(String line, String word, String phrase) {
        assertThat(after(line, word)).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `said the clerk, Ann Poe, of it.` | `the` | `Ann Poe`
            `said the clerk, Ann, of it.` | `the` | `the clerk`
            `said the clerk, Ann Poe left.` | `the` | `the clerk`
            `said the clerk, Ann Lena Mary Poe, of it.` | `the` | `Ann Lena Mary Poe`
            `said the clerk, Ann Lena Mary Zoe Poe, of it.` | `the` | `the clerk`
            `said Ann Poe, Lena Rask, of it.` | `Ann` | `Ann Poe`
            """)
    void nameBehindANounIsTheBetterMention(String line, String word, String phrase) {
        assertThat(behind(line, word)).isEqualTo(phrase);
    }
}
