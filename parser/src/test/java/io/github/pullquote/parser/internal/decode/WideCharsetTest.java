package io.github.pullquote.parser.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WideCharsetTest {
    private static final String LATIN = "“The ferry is late,” said Ana Poe.\n";
    private static final String CYRILLIC = "Паром опаздывает, сказала Анна По. Ждать ещё час.\n";
    private static final String CHINESE = "<p>渡轮晚点了</p><p>请再等一个小时</p>\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void isFoundWithoutAByteOrderMark(String name) {
        Charset charset = Charset.forName(name);
        for (String text : new String[] {LATIN, CYRILLIC, CHINESE, LATIN.repeat(1_000)}) {
            assertThat(WideCharset.of(text.getBytes(charset))).contains(charset);
        }
    }

    @Test
    void bytesOfOneOrMoreAUnitAreNone() {
        for (String text : new String[] {"", "a", LATIN, CYRILLIC, CHINESE}) {
            assertThat(WideCharset.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        }
        assertThat(WideCharset.of("late\0again\0".repeat(10).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(WideCharset.of(new byte[64])).isEmpty();
    }
}
