package io.github.pullquote.parser.internal.attribute.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tagged;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A common preposition before somebody who may have an opinion is a cue. */
class OpinionLeadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Pour Ana Pré, le moulin est perdu.` | `true`
            `Pour Pré, le moulin est perdu.` | `true`
            `Pour la maire, le moulin est perdu.` | `true`
            `Pour elle, le moulin est perdu.` | `true`
            `Mais pour la maire de Valmont, le moulin est perdu.` | `true`
            `Pour la France, le moulin est perdu.` | `false`
            `Pour demain, le moulin est perdu.` | `false`
            `Pour le moulin, la roue est perdue.` | `false`
            `Pour Ana Pré le moulin est perdu.` | `false`
            `Il ferme pour la maire, qui part.` | `false`
            """)
    void bringsInAnOpinion(String line, boolean lead) {
        TaggedText words = Tagged.of(line, "fr");
        OpinionLead leads = new OpinionLead(words, new NounPhrases(words));
        int preposition = words.token(0).text().equals("Pour") ? 0 : Tagged.indexOf(words, "pour");
        assertThat(leads.at(preposition, 0, words.size()).isPresent()).isEqualTo(lead);
    }
}
