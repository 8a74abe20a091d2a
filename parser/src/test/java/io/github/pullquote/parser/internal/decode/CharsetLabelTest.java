package io.github.pullquote.parser.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetLabelTest {
    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "utf8, UTF-8",
        "ISO-8859-1, windows-1252",
        "Latin1, windows-1252",
        "us-ascii, windows-1252",
        "x-cp1252, windows-1252",
        "iso-8859-9, windows-1254",
        "iso-8859-2, ISO-8859-2",
        "iso88592, ISO-8859-2",
        "iso-8859-15, ISO-8859-15",
        "windows-1251, windows-1251",
        "KOI8-R, KOI8-R",
        "tis-620, x-windows-874",
        "gb2312, GB18030",
        "GBK, GB18030",
        "x-gbk, GB18030",
        "big5, Big5-HKSCS",
        "Shift_JIS, windows-31j",
        "x-sjis, windows-31j",
        "euc-jp, EUC-JP",
        "ISO-2022-JP, ISO-2022-JP",
        "euc-kr, x-windows-949",
        "ks_c_5601-1987, x-windows-949",
        "korean, x-windows-949",
        "x-mac-roman, x-MacRoman"
    })
    void readsALabelAsBrowsersDo(String label, String charset) {
        assertThat(CharsetLabel.read(label)).map(Charset::name).contains(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--", "utf", "no such set", "ü", "%CHARSET%", "-utf-8", "text/html"})
    void leavesALabelThatNobodyKnows(String label) {
        assertThat(CharsetLabel.read(label)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "UTF-16LE", "utf-32", "IBM037"})
    void leavesACharacterSetInWhichTheLabelCouldNotHaveBeenRead(String label) {
        assertThat(CharsetLabel.read(label)).isEmpty();
    }
}
