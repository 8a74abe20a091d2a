package io.github.pullquote.parser.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reporting clause inside the marks is cut out of what is said. */
class InnerFramesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `« C’est fini, soupire Ana Pré. Je pars. »` | `« C’est fini … Je pars. »`
            `« C’est fini, soupire Ana Pré. »` | `« C’est fini`
            `« C’est fini ? demande-t-elle. Je pars. »` | `« C’est fini ? … Je pars. »`
            `« C’est fini – s’est écriée la maire – et je pars. »` | `« C’est fini … et je pars. »`
            `« C’est fini, soupire Ana Pré, la maire de Valmont, et je pars. »` | `« C’est fini … et je pars. »`
            `« C’est fini, le moulin est perdu. Je pars. »` | `« C’est fini, le moulin est perdu. Je pars. »`
            `« Elle a tort, dit ma mère, mais je reste », raconte Ana Pré.` | `« Elle a tort, dit ma mère, mais je reste »`
            """)
    void cutsOutTheClause(String line, String said) {
        Scan scan = ScanRendering.scan(line, "fr");
        assertThat(scan.marked().get(0).parts().stream()
                        .map(part -> line.substring(part.start(), part.end()))
                        .collect(Collectors.joining(" … ")))
                .isEqualTo(said);
    }
}
