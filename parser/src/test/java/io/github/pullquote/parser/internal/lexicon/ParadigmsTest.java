package io.github.pullquote.parser.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ParadigmsTest {
    private static final Paradigms PARADIGMS =
            new Paradigms(Table.of("ar\tar\t-a|-ó|-ado|-ando\nge\ten\t-t|-te|ge-t|-end\n"));

    @Test
    void writesOutTheFormsOfAParadigm() {
        assertThat(inflected("hablar\tspeech\tsaying\t@ar")).isEqualTo("habla|habló|hablado|hablando");
        assertThat(inflected("sagen\tspeech\tsaying\t@ge")).isEqualTo("sagt|sagte|gesagt|sagend");
    }

    @Test
    void inflectsTheFirstOfSeveralWords() {
        assertThat(inflected("dejar claro\tspeech\tsaying\t@ar"))
                .isEqualTo("deja claro|dejó claro|dejado claro|dejando claro");
    }

    @Test
    void keepsFormsThatAreWrittenOut() {
        assertThat(inflected("negar\tspeech\tdenying\tniega|negó|negado|negando|@ar"))
                .isEqualTo("niega|negó|negado|negando|nega|negó|negado|negando");
        assertThat(inflected("say\tspeech\tsaying\tsays|said|said|saying")).isEqualTo("says|said|said|saying");
    }

    @Test
    void refusesAParadigmThatIsNotListedOrDoesNotFit() {
        assertThatThrownBy(() -> inflected("decir\tspeech\tsaying\t@ir")).hasMessageContaining("no paradigm ir");
        assertThatThrownBy(() -> inflected("decir\tspeech\tsaying\t@ar")).hasMessageContaining("does not end");
    }

    private static String inflected(String line) {
        Table table = PARADIGMS.inflect(Table.of(line + "\n"));
        return table.column(table.keys().iterator().next(), 3).orElseThrow();
    }
}
