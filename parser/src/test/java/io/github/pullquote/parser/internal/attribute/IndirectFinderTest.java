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
            `According to Ann Poe, the mill was lost.` | `according; the mill was lost; Ann Poe; likely`
            `The mill was lost, according to Ann Poe.` | `according; The mill was lost; Ann Poe; likely`
            `The mill was lost according to the gate.` | ``
            `Ann Poe declined to say that it was lost.` | `clause; that it was lost; Ann Poe; likely`
            `Ann Poe urged them to sell the mill.` | `clause; to sell the mill; Ann Poe; likely`
            `Ann Poe said to sell the mill.` | ``
            `Ann Poe told the clerk on Monday that it was lost.` | `clause; that it was lost; Ann Poe; certain`
            `Ann Poe told him it was lost.` | `clause; it was lost; Ann Poe; likely`
            `Ann Poe said in a letter that it was lost.` | `clause; that it was lost; Ann Poe; certain`
            `Ann Poe said in a letter to the clerk, the mill was lost.` | ``
            `Ann Poe said as it was lost.` | ``
            `Ann Poe said when it was lost.` | ``
            `Ann Poe said it.` | ``
            `Ann Poe said the mill.` | ``
            `Ann Poe thinks that it was lost.` | ``
            `Ann Poe rose, saying it was lost.` | `clause; it was lost; Ann Poe; likely`
            `If Ann Poe says that it is lost, the council will sell it.` | `clause; that it is lost; Ann Poe; likely`
            `Ann Poe, who said that it was lost, went home.` | `clause; that it was lost; who; likely`
            `Ann Poe said “it” was lost and said that it hurt.` | ``
            `Ann Poe said later that it was lost.` | `clause; that it was lost; Ann Poe; certain`
            `Ann Poe said: it was lost.` | `clause; it was lost; Ann Poe; certain`
            `Ann Poe showed that it was lost, saying so.` | `clause; that it was lost; Ann Poe; likely`
            `The claim of Poe said that it was lost —` | `clause; that it was lost; The claim of Poe; likely`
            `Nobody knew where it was, Ann Poe said.` | `fronted; Nobody knew where it was; Ann Poe; certain`
            `The mill was lost, a clerk said.` | `fronted; The mill was lost; a clerk; likely`
            `The mill was lost, which Ann Poe said.` | ``
            `While it turned, Ann Poe said on Monday that it was lost.` | `clause; that it was lost; Ann Poe; certain`
            `If the mill is lost, the town will die, Ann Poe said.` | `fronted; If the mill is lost, the town will die; Ann Poe; certain`
            `Ann Poe says that it is lost, Lena Rask says that it is not.` | `clause; that it is lost; Ann Poe; certain / clause; that it is not; Lena Rask; certain`
            `Ann Poe asked about mills that had turned.` | ``
            `Ann Poe wrote to clerks that stopped the mill.` | ``
            `Ann Poe remembers a wheel that turned.` | ``
            `Ann Poe read the letters that nobody answered.` | ``
            `Ann Poe appealed three times and lost.` | ``
            `The question that clerks ask most is an old one.` | ``
            `Ann Poe taught Oslo to park.` | ``
            `OSLO (AP) — The mill was lost, Ann Poe said.` | `fronted; The mill was lost; Ann Poe; certain`
            `Ann Poe argued that it was lost.` | `clause; that it was lost; Ann Poe; certain`
            `Ann Poe argued it was lost.` | `clause; it was lost; Ann Poe; likely`
            `The clerk argued that it was lost.` | `clause; that it was lost; The clerk; likely`
            `Ann Poe asked who lost it.` | `clause; who lost it; Ann Poe; certain`
            `No clerk said that it was lost.` | ``
            """)
    void findsWhatIsReported(String line, String reports) {
        assertThat(Reports.indirect(line)).isEqualTo(reports);
    }
}
