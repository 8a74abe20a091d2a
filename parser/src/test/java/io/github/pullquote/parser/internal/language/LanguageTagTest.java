package io.github.pullquote.parser.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @CsvSource({
        "en, en",
        "EN, en",
        "' en ', en",
        "eng, en",
        "ENG, en",
        "ger, de",
        "deu, de",
        "fre, fr",
        "fra-CA, fr-CA",
        "iw, he",
        "yid, yi",
        "gsw, gsw",
        "en_us, en-US",
        "en-gb, en-GB",
        "zh_HANT_tw, zh-Hant-TW",
        "zh-TW-Hant, zh-Hant-TW",
        "es-419, es-419",
        "de-CH-1996, de-CH",
        "en-US-u-ca-buddhist, en-US",
        "en-a-bbb-us, en",
        "zh-cmn-Hans-CN, zh-Hans-CN"
    })
    void makesTheUsualTag(String text, String tag) {
        assertThat(LanguageTag.read(text)).contains(new LanguageTag(tag));
        assertThat(LanguageTag.read(tag)).contains(new LanguageTag(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "_",
                "e",
                "e-n",
                "english",
                "not a tag",
                "../any",
                "any/..",
                "en-",
                "en--US",
                "en-../any",
                "en US",
                "en,de",
                "x-mine",
                "und",
                "12",
                "ёё",
                "en-abcdefghi",
                "e\u0130"
            })
    void takesNothingElse(String text) {
        assertThat(LanguageTag.read(text)).isEmpty();
    }

    @Test
    void takesNoLongTag() {
        assertThat(LanguageTag.read("a".repeat(100_000))).isEmpty();
        assertThat(LanguageTag.read("en" + "-ab".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"de_CH.UTF-8, de-CH", "sr_RS@latin, sr-RS", "'en-US, de', en-US", "'fr;q=0.9', fr"})
    void readsTheTagThatATextBeginsWith(String text, String tag) {
        assertThat(LanguageTag.readFirst(text)).contains(new LanguageTag(tag));
        assertThat(LanguageTag.readFirst("(" + text)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"en, en", "en-US, en", "zh-Hant-TW, zh"})
    void tellsTheLanguage(String tag, String language) {
        assertThat(new LanguageTag(tag).language()).isEqualTo(language);
    }
}
