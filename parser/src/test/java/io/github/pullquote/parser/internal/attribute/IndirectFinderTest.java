package io.github.pullquote.parser.internal.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reporting clause with a clause for content is indirect speech, up to where the writer speaks again. */
class IndirectFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Ann Poe said that the mill was lost.` | `clause; that the mill was lost; Ann Poe; certain`
            `Ann Poe said the mill was lost, but the council sold it.` | `clause; the mill was lost; Ann Poe; certain`
            `Ann Poe said the mill was lost, but that the council sold it.` | `clause; the mill was lost, but that the council sold it; Ann Poe; certain`
            `Ann Poe said the mill was lost; the council sold it.` | `clause; the mill was lost; Ann Poe; certain`
            `Ann Poe said the mill was lost, and Lena Rask called it sold.` | `clause; the mill was lost; Ann Poe; certain`
            `Ann Poe did not say who should go, and nobody asked.` | `clause; who should go; Ann Poe; certain`
            `The mill was lost, Ann Poe said.` | `fronted; The mill was lost; Ann Poe; certain`
            `The mill was lost, Ann Poe said on Monday.` | `fronted; The mill was lost; Ann Poe; certain`
            `The mill was lost, said Ann Poe, who left.` | `fronted; The mill was lost; Ann Poe; certain`
            `The mill was lost, Ann Poe said, then she left.` | ``
            `According to Ann Poe, the mill was lost.` | `according; the mill was lost; Ann Poe; certain`
            `The mill was lost, according to Ann Poe.` | `according; The mill was lost; Ann Poe; certain`
            `The mill was lost according to the gate.` | ``
            `Ann Poe declined to say that it was lost.` | `clause; that it was lost; Ann Poe; likely`
            `Ann Poe urged them to sell the mill.` | `clause; to sell the mill; Ann Poe; certain`
            `Ann Poe said to sell the mill.` | ``
            `Ann Poe told the clerk on Monday that it was lost.` | `clause; that it was lost; Ann Poe; certain`
            `Ann Poe told him it was lost.` | `clause; it was lost; Ann Poe; certain`
            `Ann Poe said in a letter that it was lost.` | `clause; that it was lost; Ann Poe; certain`
            `Ann Poe said in a letter to the clerk, the mill was lost.` | ``
            `Ann Poe said as it was lost.` | ``
            `Ann Poe said when it was lost.` | ``
            `Ann Poe said it.` | ``
            `Ann Poe said the mill.` | ``
            `Ann Poe thinks that it was lost.` | ``
            `Ann Poe rose, saying it was lost.` | `clause; it was lost; Ann Poe; likely`
            `If Ann Poe says that it is lost, the council will sell it.` | `clause; that it is lost; Ann Poe; certain`
            `Ann Poe, who said that it was lost, went home.` | `clause; that it was lost; who; certain`
            `Ann Poe said “it” was lost and said that it hurt.` | ``
            `Ann Poe said later that it was lost.` | `clause; that it was lost; Ann Poe; certain`
            `Ann Poe said: it was lost.` | `clause; it was lost; Ann Poe; certain`
            `Ann Poe showed that it was lost, saying so.` | `clause; that it was lost; Ann Poe; certain`
            `The claim of Poe said that it was lost —` | `clause; that it was lost; The claim of Poe; certain`
            """)
    void findsWhatIsReported(String line, String reports) {
        assertThat(Reports.indirect(line)).isEqualTo(reports);
    }
}
