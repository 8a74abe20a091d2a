package io.github.pullquote.parser.internal.attribute.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The structure of its clause tells the speaker of a cue. */
class ClausesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Ann Poe said it.` | `said` | `Ann Poe, subject first`
            `Ann Poe has not yet said it.` | `said` | `Ann Poe, subject first`
            `It was said by Ann Poe.` | `said` | `Ann Poe, passive`
            `It was said in Oslo.` | `said` | `-, passive`
            `According to Ann Poe, it fell.` | `According to` | `Ann Poe, cue first`
            `“It fell,” said Ann Poe.` | `said` | `Ann Poe, cue first`
            `Poe's claim that it fell.` | `claim` | `Poe, subject first`
            `her latest claim that it fell.` | `claim` | `her, subject first`
            `the claim of the council:` | `claim` | `the council, subject first`
            `Here is the answer of the council:` | `answer` | `the council, subject first`
            `Ann Poe rose and said it.` | `said` | `Ann Poe, shared subject`
            `Ann Poe rose, saying it.` | `saying` | `Ann Poe, shared subject`
            `Ann Poe wanted to say it.` | `say` | `Ann Poe, shared subject`
            `It was time for critics to say it.` | `say` | `It, shared subject`
            `Ann Poe led aides to say it.` | `say` | `aides, subject first`
            `They showed footage of Ann Poe saying it.` | `saying` | `Ann Poe, subject first`
            `A memo saying it fell.` | `saying` | `A memo, subject first`
            `Ann Poe issued a statement saying it fell.` | `saying` | `Ann Poe, shared subject`
            `It ended with Ann Poe saying it.` | `saying` | `Ann Poe, subject first`
            `It ended after Ann Poe saying it.` | `saying` | `Ann Poe, subject first`
            `A letter that said it fell.` | `said` | `A letter, subject first`
            `An official who asked not to be named said it fell.` | `said` | `An official, subject first`
            `Ann Poe, a critic of the plan, said the bill fell.` | `said` | `Ann Poe, subject first`
            `Ann Poe was told to say it.` | `say` | `Ann Poe, shared subject`
            `Ann Poe said Lena Rask fell, adding it hurt.` | `adding` | `Ann Poe, shared subject`
            `Ann Poe said it fell and Lena Rask rose, adding it hurt.` | `adding` | `Ann Poe, shared subject`
            `Lena Rask got told by Ann Poe.` | `told` | `Lena Rask, subject first`
            `On Monday said Ann Poe.` | `said` | `Ann Poe, cue first`
            `On Monday, said the mill.` | `said` | `the mill, cue first`
            `is saying it.` | `saying` | `it, cue first`
            `Ann Poe is saying it.` | `saying` | `Ann Poe, subject first`
            `and said it.` | `said` | `it, cue first`
            `Concern rose with some clerks saying it fell.` | `saying` | `some clerks, subject first`
            `It rose, with the head of the Mill Trust (MT) saying it fell.` | `saying` | `the head of the Mill Trust, subject first`
            `Clerks marching through the lanes said it fell.` | `said` | `Clerks, subject first`
            `Ann Poe, founder of the Mill Trust said it fell.` | `said` | `Ann Poe, subject first`
            `Nobody said it.` | `said` | `-, subject first`
            `No clerk said it.` | `said` | `-, subject first`
            `The crew say it fell.` | `say` | `The crew, subject first`
            `It fell, as claimed by Ann Poe.` | `claimed` | `Ann Poe, passive`
            `The clerk asked said Ann Poe of it.` | `asked` | `The clerk, subject first`
            """)
    void findsTheSpeakerOfACue(String line, String cue, String speaker) {
        assertThat(Clausal.clause(line, cue)).isEqualTo(speaker);
    }
}
