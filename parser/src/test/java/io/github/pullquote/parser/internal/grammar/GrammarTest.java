package io.github.pullquote.parser.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words do is data: every use that a rule asks for is in a list, and every entry of a list is a use. */
class GrammarTest {
    private static final Lexicon ENGLISH = Lexicon.of("en");
    private static final Grammar GRAMMAR = new Grammar(ENGLISH);

    @ParameterizedTest
    @EnumSource
    void someWordOfSomeLanguageHasTheUse(WordUse use) {
        assertThat(new Lexicons().ofSpeech().stream().map(Lexicon::of)).anyMatch(lexicon -> holds(lexicon, use));
    }

    private static boolean holds(Lexicon lexicon, WordUse use) {
        Grammar grammar = new Grammar(lexicon);
        return lexicon.table(WordListName.CLAUSE_WORDS).keys().stream().anyMatch(word -> grammar.is(word, use));
    }

    @ParameterizedTest
    @EnumSource
    void someVerbOfALanguageHasTheFrame(VerbFrame frame) {
        assertThat(new Lexicons().ofSpeech()).anyMatch(language -> takesSomeVerb(Lexicon.of(language), frame));
    }

    private static boolean takesSomeVerb(Lexicon lexicon, VerbFrame frame) {
        Grammar grammar = new Grammar(lexicon);
        return lexicon.table(WordListName.CUE_VERBS).keys().stream().anyMatch(verb -> grammar.takes(verb, frame));
    }

    @Test
    void everyVerbWithAFrameIsACueVerb() {
        assertThat(new Lexicons().ofSpeech())
                .allSatisfy(language -> assertThat(Lexicon.of(language)
                                .table(WordListName.VERB_FRAMES)
                                .keys())
                        .isSubsetOf(Lexicon.of(language)
                                .table(WordListName.CUE_VERBS)
                                .keys()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "it", "nl", "pl", "pt"})
    void everyEntryIsAUse(String language) {
        Table words = Lexicon.of(language).table(WordListName.CLAUSE_WORDS);
        assertThat(words.keys())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(Table.forms(words.column(word, 1).orElseThrow()))
                        .extracting(WordUse::of)
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @CsvSource({
        "lost,false,false,false",
        "slowly,true,false,false",
        "said,false,false,false",
        "called,false,true,false",
        "clerks,false,false,true"
    })
    void endingsTellWhatAWordIs(String word, boolean adverb, boolean past, boolean plural) {
        assertThat(GRAMMAR.endsLikeAdverb(word)).isEqualTo(adverb);
        assertThat(GRAMMAR.endsLikePast(word)).isEqualTo(past);
        assertThat(GRAMMAR.endsLikePlural(word)).isEqualTo(plural);
    }

    @Test
    void nounsTellOfMediaTitlesAndNames() {
        assertThat(GRAMMAR.isMedium("statement")).isTrue();
        assertThat(GRAMMAR.isMedium("mill")).isFalse();
        assertThat(GRAMMAR.announces("known as")).isTrue();
        assertThat(GRAMMAR.announcesTitleOrTerm("album")).isTrue();
        assertThat(GRAMMAR.announcesTitleOrTerm("band")).isFalse();
        assertThat(GRAMMAR.announcesTitleOrTerm("mill")).isFalse();
    }

    @Test
    void languageWithoutListsAnswersNo() {
        Grammar none = new Grammar(Lexicon.of("xx"));
        assertThat(Arrays.stream(WordUse.values()).filter(use -> none.is("that", use)))
                .isEmpty();
        assertThat(EnumSet.allOf(VerbFrame.class)).noneMatch(frame -> none.takes("tell", frame));
        assertThat(none.endsLikeAdverb("slowly")).isFalse();
    }
}
