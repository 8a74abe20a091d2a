package io.github.pullquote.parser.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.work.Watch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredCharsetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=koi8-r>",
                "<meta charset=\"koi8-r\"/>",
                "<META\nCHARSET = ' KOI8-R '>",
                "<meta http-equiv=Content-Type content=\"text/html; charset=koi8-r\">",
                "<meta content='text/html;charset=koi8-r' http-equiv='content-type'>",
                "<meta name=viewport content=\"width=1\"><meta charset=koi8-r>",
                "<title>a < b</title><meta/charset=koi8-r>",
                "<meta charset=koi8-r",
                "<?xml version='1.0' encoding='koi8-r'?><html>",
                "\n<?xml version='1.0' encoding='utf-16'?><meta charset=koi8-r>",
                "<!-- <meta charset=gbk> --><meta charset=koi8-r>",
                "<!--><meta charset=koi8-r>",
                "<meta charset=koi8-r><meta charset=gbk>"
            })
    void findsWhatThePageSays(String page) {
        assertThat(declared(page)).contains("KOI8-R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-->koi8-r", "%%CHARSET%%", "", "utf-16", "charset"})
    void passesOverALabelThatNobodyKnows(String label) {
        String broken = "<meta charset=\"" + label + "\">";
        assertThat(declared(broken)).isEmpty();
        assertThat(declared(broken + "<meta charset=koi8-r>")).contains("KOI8-R");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<meta",
                "<meta charset",
                "<meta charset=",
                "charset=koi8-r",
                "<form accept-charset=koi8-r>",
                "<script charset=koi8-r src=a.js></script>",
                "<metadata charset=koi8-r>",
                "<p><?xml encoding='koi8-r'?>",
                "<!-- <meta charset=koi8-r> -->"
            })
    void leavesWhatIsNoDeclaration(String page) {
        assertThat(declared(page)).isEmpty();
    }

    @Test
    void findsADeclarationFarDownThePage() {
        assertThat(declared("<p>A paragraph.</p>".repeat(10_000) + "<meta charset=koi8-r>"))
                .contains("KOI8-R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<meta ", "<!--", "<meta charset", "<?xml "})
    void takesTimeLinearInThePage(String piece) {
        String page = piece.repeat(1_000_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> declared(page));
    }

    private static Optional<String> declared(String page) {
        return DeclaredCharset.of(page.getBytes(StandardCharsets.UTF_8), new Watch(Optional.empty()))
                .map(Charset::name);
    }
}
